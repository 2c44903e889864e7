package uk.seslip.ehecme.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExportCommandTest {

  private static final Path SAMPLES = Path.of("..", "samples", "screener");
  private static final Path DEMO =
      Path.of("..", "transform", "src", "test", "resources", "screen", "ees_demo_datafile.csv");

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @BeforeEach
  void useTheRepositorysConfiguration() {
    System.setProperty("ehecme.home", System.getProperty("ehecme.root", ".."));
  }

  @Test
  void aPairThatFailsEndsWithOneAndSaysHowToPutItRight() {
    int exit = export("--screen", SAMPLES.resolve("time_period_six/sample.csv").toString());

    assertThat(exit).isEqualTo(1);
    assertThat(out.toString())
        .containsPattern("FAILED +time_period_six +Years that do not follow one another")
        .contains("‘202628’")
        .contains("Correct the period.")
        .containsPattern("not made +data_dictionary +Needs ‘time’ to pass first")
        .contains("sample.csv: 47 checks passed, 1 failed, 0 to look at, 20 not made.");
    assertThat(out.toString().lines()).allMatch(line -> line.length() <= TextTable.TERMINAL);
  }

  @Test
  void aWarningAloneDoesNotAskAnyoneToAct() {
    assertThat(export("--screen", SAMPLES.resolve("meta_ind_dp_set/sample.csv").toString()))
        .isZero();
    assertThat(out.toString()).containsPattern("look +meta_ind_dp_set");
  }

  @Test
  void theGuidesOwnExampleIsRejectedForItsOldColumn() {
    assertThat(export("--screen", DEMO.toString())).isEqualTo(1);
    assertThat(out.toString()).contains("‘geographic_level’");
  }

  @Test
  void aFileThatIsNotThereIsWrongUsage() {
    assertThat(export("--screen", "nowhere.csv")).isEqualTo(2);
    assertThat(err.toString()).contains("there is no file nowhere.csv");
  }

  @Test
  void aTierThatNoRunReleasedIsSaidInOneSentence(@TempDir Path folder) {
    int exit = export("--out", folder.toString(), "--as-of", "2026-11-20", "--tier", "public");

    assertThat(exit).isEqualTo(3);
    assertThat(err.toString()).hasLineCount(1).contains("no run has released it");
    assertThat(folder).isEmptyDirectory();
  }

  private int export(String... arguments) {
    String[] all = new String[arguments.length + 1];
    all[0] = "export";
    System.arraycopy(arguments, 0, all, 1, arguments.length);
    return Ehecme.run(
        Ehecme.commandLine(), new PrintWriter(out, true), new PrintWriter(err, true), all);
  }
}
