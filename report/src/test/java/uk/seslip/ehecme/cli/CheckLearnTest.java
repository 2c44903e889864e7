package uk.seslip.ehecme.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A wording that nobody explained, from the proposal to the file that is read by it. */
class CheckLearnTest {

  private static final Path ROOT = Path.of(System.getProperty("ehecme.root", ".."));
  private static final String HEADER =
      "sheet,header,label,measure,topic,category,valid_from,valid_to,role,decided,why";
  private static final int MEASURE = 3;
  private static final int ROLE = 8;
  private static final int WHY = 10;

  @TempDir private Path folder;
  private Path config;
  private Path file;

  @BeforeEach
  void copyTheConfigurationAndWriteAReturn() throws IOException {
    config = folder.resolve("config");
    Path real = ROOT.resolve("config");
    try (Stream<Path> files = Files.walk(real)) {
      for (Path from : files.toList()) {
        Files.copy(from, config.resolve(real.relativize(from).toString()));
      }
    }
    file =
        Files.writeString(
            folder.resolve("medway.csv"),
            "Authority,Medway\nTerm,Autumn 2026/27\n\n"
                + "Reason,EHE,Cases closed\nMental health,9,1\nLifestile,4,2\n",
            StandardCharsets.UTF_8);
  }

  @Test
  void rowsAreProposedAndNothingIsWritten() throws IOException {
    List<String> before = hashes();

    Said said = check("--learn");

    assertThat(said.exit()).isEqualTo(1);
    assertThat(said.lines())
        .containsExactly(
            "# for config/mappings/medway.csv: complete each row, and give role and why",
            HEADER,
            ",Cases closed,,,,,2026-27-autumn,,,2026-11-20,",
            "# the nearest known: Lifestyle",
            ",,Lifestile,,Reason,Lifestyle,2026-27-autumn,,,2026-11-20,");
    assertThat(hashes()).isEqualTo(before);
  }

  @Test
  void theCompletedRowsAreBelievedFromThenOn() throws IOException {
    assertThat(check().text()).contains("Lifestile").contains("Cases closed");

    paste(completed(check("--learn").lines()));

    assertThat(check("--format", "csv").text())
        .doesNotContain("unknown_label")
        .contains("column_not_read,NOTE");
    assertThat(check("--learn").lines()).isEmpty();
    assertThat(check("--learn").exit()).isZero();
  }

  @Test
  void aRowThatNobodyCompletedStopsTheProgramWithItsPlace() throws IOException {
    paste(check("--learn").lines());

    Said said = check();

    assertThat(said.exit()).isEqualTo(2);
    assertThat(said.text()).contains("medway.csv line 3").contains("say what the wording means");
  }

  /** What a person does: what is not asked for is passed over, and each decision has its reason. */
  private static List<String> completed(List<String> proposed) {
    List<String> rows = new ArrayList<>();
    for (String line : proposed) {
      boolean row = !line.startsWith("#") && !line.equals(HEADER);
      rows.add(row ? completed(line.split(",", -1)) : line);
    }
    return rows;
  }

  private static String completed(String[] cells) {
    boolean guessed = Arrays.stream(cells, MEASURE, MEASURE + 3).anyMatch(c -> !c.isEmpty());
    cells[MEASURE] = guessed ? cells[MEASURE] : "IGNORE";
    cells[ROLE] = "Data lead";
    cells[WHY] = "Agreed by telephone";
    return String.join(",", cells);
  }

  private void paste(List<String> lines) throws IOException {
    Files.write(config.resolve("mappings").resolve("medway.csv"), lines, StandardCharsets.UTF_8);
  }

  private List<String> hashes() throws IOException {
    try (Stream<Path> files = Files.walk(config)) {
      return files.filter(Files::isRegularFile).map(CheckLearnTest::said).sorted().toList();
    }
  }

  private static String said(Path file) {
    try {
      return file + " " + Files.readString(file, StandardCharsets.UTF_8).hashCode();
    } catch (IOException failed) {
      throw new AssertionError(failed);
    }
  }

  /** What a command printed, and how it ended. */
  private record Said(int exit, String text) {

    List<String> lines() {
      return text.lines().toList();
    }
  }

  private Said check(String... options) {
    StringWriter out = new StringWriter();
    PrintWriter writer = new PrintWriter(out);
    List<String> arguments = new ArrayList<>(List.of("check", "--as-of", "2026-11-20"));
    arguments.addAll(List.of("--config", config.toString()));
    arguments.addAll(List.of(options));
    arguments.add(file.toString());
    int exit = Ehecme.run(Ehecme.commandLine(), writer, writer, arguments.toArray(String[]::new));
    return new Said(exit, out.toString());
  }
}
