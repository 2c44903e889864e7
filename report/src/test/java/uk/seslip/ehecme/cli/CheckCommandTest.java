package uk.seslip.ehecme.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckCommandTest {

  private static final Path ROOT = Path.of(System.getProperty("ehecme.root", ".."));
  private static final String COLUMNS =
      "code,severity,level,responsibility,new_la_code,term,source_file,source_sheet,source_cell,"
          + "found,expected,message,how_to_fix";

  private final StringWriter out = new StringWriter();

  @Test
  void aGoodReturnLeavesNothingToDo() {
    assertThat(check("samples/returns/kent-2026-27-autumn.xlsx")).isZero();

    assertThat(out.toString()).contains("Kent, Autumn 2026/27").contains("0 to correct");
  }

  @Test
  void withoutAStoreTheChecksThatNeedOneSayThatTheyCouldNotRun() {
    check("samples/returns/kent-2026-27-autumn.xlsx");

    assertThat(out.toString())
        .contains("Could not run, because there is no history here: zero_after_large,")
        .doesNotContain("Set against");
  }

  @Test
  void aStoreThatIsNamedAndHoldsNothingIsWrongUsage(@TempDir Path folder) {
    assertThat(check("--store", folder.toString(), "samples/returns/kent-2026-27-autumn.xlsx"))
        .isEqualTo(2);
    assertThat(out.toString()).contains("there is no history in");
  }

  @Test
  void filesOfOneReturnAreReadTogether() {
    check(
        "samples/returns/reading-2026-27-autumn-cme.csv",
        "samples/returns/reading-2026-27-autumn-ehe.xlsx");

    assertThat(out.toString()).contains("Reading, Autumn 2026/27, version 1:", "from 2 files");
  }

  @Test
  void somethingToCorrectIsATableThatFitsATerminal() {
    assertThat(check("samples/returns/oxfordshire-2026-27-autumn.csv")).isEqualTo(1);

    assertThat(out.toString().lines())
        .allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(80));
    assertThat(out.toString())
        .containsPattern("CORRECT +L65 +The 6 breakdowns")
        .contains("Correct the total or the categories");
  }

  @Test
  void manyFindingsOfOneKindAreOneRowAndAllOfThemAreCounted(@TempDir Path folder)
      throws IOException {
    Path many = folder.resolve("medway.csv");
    String text = Files.readString(ROOT.resolve("samples/returns/medway-2026-27-autumn.csv"));
    Files.writeString(many, text.replaceAll("(?m)(Year group,Year \\d+),\\d+,", "$1,many,"));

    check(many.toString());

    assertThat(out.toString())
        .containsPattern("CORRECT +L7 to L17, L70 +22 values are not numbers.")
        .containsOnlyOnce("(not_a_number)")
        .contains("22 to correct");
  }

  @Test
  void csvHasTheColumnsOfTheFindingsFile() {
    assertThat(check("--format", "csv", "samples/returns/oxfordshire-2026-27-autumn.csv"))
        .isEqualTo(1);

    List<String> lines = out.toString().lines().toList();
    assertThat(lines.get(0)).isEqualTo(COLUMNS);
    assertThat(lines.get(1)).startsWith("total_not_sum_of_parts,ERROR,ITEM,AUTHORITY,E10000025,");
  }

  @Test
  void jsonHasTheSameColumnsAsNames() throws IOException {
    check("--format", "json", "samples/returns/oxfordshire-2026-27-autumn.csv");

    JsonNode first = new ObjectMapper().readTree(out.toString()).get(0);
    List<String> names = new ArrayList<>();
    first.fieldNames().forEachRemaining(names::add);
    assertThat(String.join(",", names)).isEqualTo(COLUMNS);
    assertThat(first.get("source_cell").asText()).isEqualTo("L65");
  }

  @Test
  void aFileThatIsNotThereIsWrongUsage() {
    assertThat(check("no-such-file.xlsx")).isEqualTo(2);
  }

  @Test
  void aFileThatCannotBeReadIsSomethingToActOn(@TempDir Path folder) throws IOException {
    Path broken = folder.resolve("kent.xlsx");
    Files.writeString(broken, "PK but no archive");

    assertThat(check(broken.toString())).isEqualTo(1);
  }

  private int check(String... arguments) {
    System.setProperty("ehecme.home", ROOT.toString());
    List<String> all = new ArrayList<>(List.of("check", "--as-of", "2026-11-20"));
    for (String argument : arguments) {
      all.add(argument.startsWith("samples") ? ROOT.resolve(argument).toString() : argument);
    }
    PrintWriter writer = new PrintWriter(out);
    return Ehecme.run(Ehecme.commandLine(), writer, writer, all.toArray(String[]::new));
  }
}
