package uk.seslip.ehecme.transform.store;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.seslip.ehecme.transform.TestReturns.AUTUMN_2026;
import static uk.seslip.ehecme.transform.TestReturns.KENT;
import static uk.seslip.ehecme.transform.TestReturns.SLOUGH;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import uk.seslip.ehecme.model.CellReference;
import uk.seslip.ehecme.model.Explanation;
import uk.seslip.ehecme.model.Shorthand;
import uk.seslip.ehecme.model.Submission;
import uk.seslip.ehecme.transform.SparkExtension;
import uk.seslip.ehecme.transform.StoredObservation;
import uk.seslip.ehecme.transform.StoredSubmission;
import uk.seslip.ehecme.transform.TestReturns;
import uk.seslip.ehecme.transform.frame.Columns;
import uk.seslip.ehecme.transform.frame.SubmissionFrame;

@ExtendWith(SparkExtension.class)
class SubmissionStoreTest {

  private static final String CME = "cme_census";

  @Test
  void whatIsStoredTwiceIsStoredOnceAndNothingIsOverwritten(
      SparkSession spark, @TempDir Path folder) throws IOException {
    SubmissionStore store = new SubmissionStore(spark, folder.resolve("a store").toUri());
    Submission first = TestReturns.of(KENT, AUTUMN_2026).total(CME, 10).submission();
    Submission second = TestReturns.of(KENT, AUTUMN_2026).total(CME, 12).version(2).submission();
    assertThat(store.readHeaders()).isEmpty();

    add(store, first);
    assertThat(add(store, first)).isEmpty();
    Files.delete(folder.resolve("a store/index/commit.csv"));
    add(store, second, first);

    List<StoredSubmission> headers = store.readHeaders();
    assertThat(headers.stream().map(StoredSubmission::id))
        .containsExactly(KENT + "/2026-27-autumn/1", KENT + "/2026-27-autumn/2");
    assertThat(headers.get(1).submission().version()).isEqualTo(2);
    assertThat(headers.get(1).submission().files()).isEqualTo(second.files());
    assertThat(headers)
        .as("the index says what the table says")
        .isEqualTo(SubmissionFrame.headers(store.read()));
    assertThat(commits(folder)).isEqualTo(2);
    assertThat(Files.readAllLines(folder.resolve("a store/index/submissions.csv"))).hasSize(3);
  }

  @Test
  void explanationsAreKeptWithTheirSubmissionInTableAndIndex(
      SparkSession spark, @TempDir Path folder) throws IOException {
    SubmissionStore store = new SubmissionStore(spark, folder.toUri());
    Submission bare = TestReturns.of(KENT, AUTUMN_2026).total(CME, 10).submission();
    Submission explained = bare.explainedBy(List.of(explanation()));
    add(store, bare);

    assertThat(add(store, explained)).hasSize(1);
    assertThat(add(store, bare)).isEmpty();

    assertThat(store.readHeaders())
        .extracting(s -> s.submission().explanations())
        .containsExactly(List.of(), List.of(explanation()))
        .isEqualTo(
            SubmissionFrame.headers(store.read()).stream()
                .map(s -> s.submission().explanations())
                .toList());
  }

  @Test
  void aStoreFromBeforeExplanationsIsReadAndAddedTo(SparkSession spark, @TempDir Path folder) {
    SubmissionStore store = new SubmissionStore(spark, folder.toUri());
    Submission old = TestReturns.of(SLOUGH, AUTUMN_2026).total(CME, 10).submission();
    Submission bare = TestReturns.of(KENT, AUTUMN_2026).total(CME, 10).submission();
    SubmissionFrame.of(spark, Numbering.of(List.of()).number(List.of(old)))
        .drop(Columns.EXPLANATIONS)
        .write()
        .format("delta")
        .save(folder.resolve("submissions").toUri().toString());

    add(store, bare.explainedBy(List.of(explanation())));

    assertThat(SubmissionFrame.headers(store.read()))
        .extracting(s -> s.submission().explanations().size())
        .containsExactly(0, 1);
  }

  private static Explanation explanation() {
    return new Explanation(
        KENT,
        AUTUMN_2026,
        "census_above_any_point",
        CME,
        "CME on census day",
        "00C0FFEE-0001",
        "Counted, \"with\" a comma,\nand a second line",
        new CellReference("receipt.xlsx", "Confirm", "B7"));
  }

  @Test
  void theIndexHoldsEveryFigureAsTheTableDoesAlsoAfterItIsMended(
      SparkSession spark, @TempDir Path folder) throws IOException {
    SubmissionStore store = new SubmissionStore(spark, folder.toUri());
    TestReturns.Return sent =
        TestReturns.of(KENT, AUTUMN_2026)
            .total(CME, 10)
            .withheld("ehe_census", Shorthand.CONFIDENTIAL, "<5, \"small\"");
    add(store, sent.submission());
    add(store, sent.version(2).total(CME, 12).submission());
    TermIndex index = new TermIndex(new StoreLocation(folder.toUri()));
    List<StoredObservation> written = index.figures(AUTUMN_2026, store.readHeaders());

    Files.delete(folder.resolve("index/commit.csv"));
    List<StoredSubmission> mended = store.readHeaders();

    assertThat(written).hasSize(5);
    assertThat(written.stream().map(StoredObservation::observation))
        .containsAll(sent.observations());
    assertThat(index.figures(AUTUMN_2026, mended)).containsExactlyElementsOf(written);
  }

  @Test
  void ofTheSameFilesOnlyTheLastReadingCounts() {
    TestReturns.Return asSent = TestReturns.of(KENT, AUTUMN_2026).total(CME, 10);
    List<StoredSubmission> stored =
        List.of(
            new StoredSubmission(1, asSent.submission(), "first"),
            new StoredSubmission(2, asSent.version(2).submission(), "other files"),
            new StoredSubmission(3, asSent.refused().submission(), "second"));

    assertThat(ReplacedReadings.of(stored)).containsExactly(KENT + "/2026-27-autumn/1");
  }

  @Test
  void submissionsOfOneBatchAreNumberedByVersion() {
    Submission first = TestReturns.of(KENT, AUTUMN_2026).total(CME, 10).submission();
    Submission second = TestReturns.of(KENT, AUTUMN_2026).total(CME, 12).version(2).submission();
    Submission other = TestReturns.of(SLOUGH, AUTUMN_2026).total(CME, 12).submission();

    assertThat(
            Numbering.of(List.of()).number(List.of(second, other, first)).stream()
                .map(StoredSubmission::id))
        .containsExactly(
            SLOUGH + "/2026-27-autumn/1", KENT + "/2026-27-autumn/1", KENT + "/2026-27-autumn/2");
  }

  @Test
  void theSameFilesReadAnotherWayAreANewReading() {
    TestReturns.Return asSent = TestReturns.of(KENT, AUTUMN_2026).total(CME, 10);
    List<StoredSubmission> known = Numbering.of(List.of()).number(List.of(asSent.submission()));

    assertThat(Numbering.of(known).number(List.of(asSent.submission()))).isEmpty();
    assertThat(Numbering.of(known).number(List.of(asSent.refused().submission())))
        .extracting(StoredSubmission::number)
        .containsExactly(2);
  }

  private static List<StoredSubmission> add(SubmissionStore store, Submission... submissions) {
    List<StoredSubmission> known = store.readHeaders();
    List<StoredSubmission> added = SubmissionStore.unstored(List.of(submissions), known);
    store.append(added, known);
    return added;
  }

  private static long commits(Path folder) throws IOException {
    try (Stream<Path> log = Files.list(folder.resolve("a store/submissions/_delta_log"))) {
      return log.filter(file -> file.toString().endsWith(".json")).count();
    }
  }
}
