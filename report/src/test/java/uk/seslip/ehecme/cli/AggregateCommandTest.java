package uk.seslip.ehecme.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.seslip.ehecme.ingest.Ingest;
import uk.seslip.ehecme.ingest.IngestResult;
import uk.seslip.ehecme.ingest.definition.DefinitionsReader;
import uk.seslip.ehecme.model.Family;
import uk.seslip.ehecme.model.Finding;
import uk.seslip.ehecme.model.Observation;
import uk.seslip.ehecme.model.ObservedValue;
import uk.seslip.ehecme.model.Register;

/** Counts the invented extract of the samples as an authority does, and reads the return back. */
class AggregateCommandTest {

  private static final LocalDate AS_OF = LocalDate.of(2026, 10, 20);

  /** Set to true, the golden return is written anew instead of compared. */
  private static final String REWRITE = "ehecme.rewriteSamples";

  @TempDir private Path folder;

  private final StringWriter said = new StringWriter();
  private Path root;

  @BeforeEach
  void findTheRoot() {
    root = Path.of(System.getProperty("ehecme.root", ".."));
    System.setProperty("ehecme.home", root.toString());
  }

  @Test
  void theReturnIsAcceptedWithoutAnythingToDoAndHoldsTheGoldenFigures() throws IOException {
    assertThat(aggregate(root.resolve("samples/extract/invented-children.csv"))).isEqualTo(1);
    Path returned = folder.resolve("aggregate/medway-2026-27-autumn.xlsx");

    IngestResult result =
        Ingest.check(DefinitionsReader.read(root.resolve("config")), returned, AS_OF);

    assertThat(beyondRegionalItemsThatAreEmpty(result)).isEmpty();
    compare(result, root.resolve("samples/extract/expected/return.csv"));
    compare(
        Files.readAllLines(folder.resolve("aggregate/medway-2026-27-autumn-rows-to-mend.csv")),
        root.resolve("samples/extract/expected/rows-to-mend.csv"));
  }

  @Test
  void theSameExtractGivesTheSameBytes() throws IOException {
    Path extract = root.resolve("samples/extract/invented-children.csv");
    aggregate(extract);
    byte[] receipt = read("medway-2026-27-autumn-receipt.xlsx");
    byte[] returned = read("medway-2026-27-autumn.xlsx");

    aggregate(extract);

    assertThat(read("medway-2026-27-autumn-receipt.xlsx")).isEqualTo(receipt);
    assertThat(read("medway-2026-27-autumn.xlsx")).isEqualTo(returned);
  }

  @Test
  void anExtractInOrderLeavesNothingToDo() throws IOException {
    Path extract =
        Files.writeString(
            folder.resolve("in order.csv"),
            """
            UPN,DOB,Register,Start,End,Sex,Reason
            INVENTED-1,2014-05-06,EHE,2026-03-01,,F,Religious
            """);

    assertThat(aggregate(extract)).isZero();
    assertThat(said.toString()).contains("1 rows read, 0 of them not counted");
  }

  @Test
  void anAuthorityThatIsNotKnownIsWrongUsage() {
    assertThat(run("aggregate", "x.csv", "--authority", "Atlantis")).isEqualTo(2);
  }

  private byte[] read(String name) throws IOException {
    return Files.readAllBytes(folder.resolve("aggregate").resolve(name));
  }

  private int aggregate(Path extract) {
    return run(
        "aggregate",
        extract.toString(),
        "--authority",
        "Medway",
        "--as-of",
        AS_OF.toString(),
        "--out",
        folder.toString());
  }

  private int run(String... arguments) {
    PrintWriter writer = new PrintWriter(said, true);
    return Ehecme.run(Ehecme.commandLine(), writer, writer, arguments);
  }

  /** What is found beyond the notes that regional items, which no extract has, are empty. */
  private static List<String> beyondRegionalItemsThatAreEmpty(IngestResult result) {
    Register register = result.definitions().register();
    return result.findings().stream()
        .filter(
            finding ->
                !finding.type().code().equals("not_reported")
                    || register.requireMeasure(finding.measure().orElseThrow()).family()
                        != Family.REGIONAL)
        .map(Finding::message)
        .toList();
  }

  private static void compare(IngestResult result, Path golden) throws IOException {
    List<String> lines =
        result.submissions().stream()
            .flatMap(submission -> submission.observations().stream())
            .map(AggregateCommandTest::line)
            .collect(
                Collectors.collectingAndThen(Collectors.toCollection(TreeSet::new), List::copyOf));
    assertThat(lines).hasSizeGreaterThan(100);
    compare(lines, golden);
  }

  private static String line(Observation one) {
    String breakdown = one.breakdown().topic() + "," + one.breakdown().category();
    ObservedValue.Reported value = (ObservedValue.Reported) one.value();
    return one.measure() + "," + breakdown + "," + value.number().toPlainString();
  }

  private static void compare(List<String> lines, Path golden) throws IOException {
    if (Boolean.getBoolean(REWRITE)) {
      Files.createDirectories(golden.getParent());
      Files.write(golden, lines);
    }
    assertThat(lines).isEqualTo(Files.readAllLines(golden));
  }
}
