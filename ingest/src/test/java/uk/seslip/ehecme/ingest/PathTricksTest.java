package uk.seslip.ehecme.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static uk.seslip.ehecme.ingest.TestDefinitions.AS_OF;
import static uk.seslip.ehecme.ingest.TestDefinitions.REAL;
import static uk.seslip.ehecme.ingest.TestDefinitions.TERM;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.seslip.ehecme.ingest.faults.TinyCsv;
import uk.seslip.ehecme.ingest.faults.TinyReturn;
import uk.seslip.ehecme.model.Finding;

/**
 * Links and odd names in the returns folder: each is a finding, and the return beside it is read.
 */
class PathTricksTest {

  private static final int FIGURES = 15;

  @TempDir private Path outside;
  private Path returns;

  @BeforeEach
  void aSoundReturnLiesInTheFolder() throws IOException {
    returns = Files.createDirectory(outside.resolve("returns"));
    TinyCsv.write(returns.resolve("medway.csv"), TinyReturn.sound());
  }

  @Test
  void aLinkToAReturnOutsideIsNotFollowed() throws IOException {
    Path kent = outside.resolve("kent.csv");
    TinyCsv.write(kent, TinyReturn.sound().by("Kent", "E10000016"));
    Files.createSymbolicLink(returns.resolve("kent.csv"), kent);

    assertUnreadable("kent.csv", "it is a link, and links are not followed");
  }

  @Test
  void aLinkThatLeadsNowhereOrToItselfIsNotFollowed() throws IOException {
    Files.createSymbolicLink(returns.resolve("kent.xlsx"), outside.resolve("nowhere.xlsx"));
    Path loop = returns.resolve("loop.ods");
    Files.createSymbolicLink(loop, loop);

    assertUnreadable("kent.xlsx", "it is a link, and links are not followed");
    assertUnreadable("loop.ods", "it is a link, and links are not followed");
  }

  @Test
  void aLinkToAFolderIsNotFollowed() throws IOException {
    Files.createSymbolicLink(returns.resolve("kent.csv"), outside);

    assertUnreadable("kent.csv", "it is a link, and links are not followed");
  }

  @Test
  void aFolderUnderTheNameOfAReturnIsNotGoneInto() throws IOException {
    Path folder = Files.createDirectory(returns.resolve("kent.csv"));
    TinyCsv.write(folder.resolve("kent.csv"), TinyReturn.sound().by("Kent", "E10000016"));

    assertUnreadable("kent.csv", "it is not an ordinary file");
  }

  @Test
  void aFolderInsideIsLeftOutAndSaid() throws IOException {
    Path folder = Files.createDirectory(returns.resolve("old"));
    TinyCsv.write(folder.resolve("kent.csv"), TinyReturn.sound().by("Kent", "E10000016"));

    assertThat(found("old")).extracting(f -> f.type().code()).containsExactly("ignored_file");
  }

  @Test
  @Timeout(value = 1, unit = TimeUnit.MINUTES, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
  void aPipeIsNotWaitedFor() throws Exception {
    Path mkfifo = Path.of("/usr/bin/mkfifo");
    assumeTrue(Files.isExecutable(mkfifo), "skipped: mkfifo is not installed");
    Process made =
        new ProcessBuilder(mkfifo.toString(), returns.resolve("kent.csv").toString()).start();
    assertThat(made.waitFor()).isZero();

    assertUnreadable("kent.csv", "it is not an ordinary file");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "=HYPERLINK(A1).csv",
        "-rf.csv",
        "kent\n.csv",
        "..csv.csv",
        "a\\..\\..\\b.csv",
        "kent\u202Evsc.csv",
        "%2e%2e%2fkent.csv",
        "$(reboot).csv"
      })
  void anOddNameIsANameAndNothingElse(String name) throws IOException {
    Files.writeString(returns.resolve(name), "no table\n");

    assertThat(found(name)).isNotEmpty();
  }

  @Test
  void aFileThatVanishedCostsItselfOnly() {
    IngestResult result =
        Ingest.check(
            REAL, List.of(returns.resolve("gone.csv"), returns.resolve("medway.csv")), AS_OF);

    assertThat(result.findings())
        .filteredOn(f -> f.cell().file().equals("gone.csv"))
        .extracting(Finding::message)
        .containsExactly("The file gone.csv could not be read: it is no longer there.");
    assertMedwayIsRead(result);
  }

  private void assertUnreadable(String name, String reason) {
    assertThat(found(name))
        .singleElement()
        .returns("unreadable_file", f -> f.type().code())
        .returns(reason, Finding::found);
  }

  /** What is said of a file, after making sure that the return beside it was read. */
  private List<Finding> found(String name) {
    IngestResult result = Ingest.run(REAL, returns, TERM, AS_OF);
    assertMedwayIsRead(result);
    return result.findings().stream().filter(f -> f.cell().file().equals(name)).toList();
  }

  private static void assertMedwayIsRead(IngestResult result) {
    assertThat(result.submissions())
        .singleElement()
        .satisfies(s -> assertThat(s.observations()).hasSize(FIGURES))
        .returns(true, s -> s.accepted());
  }
}
