package uk.seslip.ehecme.transform.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static uk.seslip.ehecme.transform.TestReturns.AUTUMN_2026;
import static uk.seslip.ehecme.transform.TestReturns.KENT;
import static uk.seslip.ehecme.transform.TestReturns.SLOUGH;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import uk.seslip.ehecme.model.Breakdown;
import uk.seslip.ehecme.model.SourceFile;
import uk.seslip.ehecme.model.Submission;
import uk.seslip.ehecme.transform.SparkExtension;
import uk.seslip.ehecme.transform.StoredSubmission;
import uk.seslip.ehecme.transform.TestReturns;

@ExtendWith(SparkExtension.class)
class PurgeTest {

  private static final String CME = "cme_census";
  private static final String EHE = "ehe_census";
  private static final int PURGED = 7_654_321;
  private static final int STAYS = 1_234_567;

  @TempDir Path folder;

  @Test
  void aPurgedSubmissionLeavesNoTraceInAnyFileAndNoEarlierStateToAskFor(SparkSession spark)
      throws IOException {
    fill(spark);
    assertThat(tracesOf(spark, PURGED)).as("the search finds it while it is there").isNotEmpty();
    assertThat(version(spark, 0)).as("and so does time travel").isEqualTo(1);

    boolean wasHeld =
        new Purge(spark, folder.toUri())
            .remove(new PurgeTarget.WholeSubmission(KENT + "/2026-27-autumn/1"));

    assertThat(wasHeld).isTrue();
    assertThat(tracesOf(spark, PURGED)).isEmpty();
    assertThat(tracesOf(spark, STAYS)).isNotEmpty();
    assertThat(filesWith("planted-name.csv")).isEmpty();
    assertThat(filesWith(KENT + "/2026-27-autumn/1")).isEmpty();
    long newest = new StoreLocation(folder.toUri()).newestCommit().orElseThrow();
    for (long earlier = 0; earlier < newest; earlier++) {
      long asked = earlier;
      assertThatThrownBy(() -> version(spark, asked)).as("version " + asked).isNotNull();
    }

    add(spark, TestReturns.of(KENT, AUTUMN_2026).version(3).total(CME, 8).submission());
    assertThat(new SubmissionStore(spark, folder.toUri()).readHeaders())
        .as("the store goes on")
        .extracting(StoredSubmission::id)
        .containsExactlyInAnyOrder(
            SLOUGH + "/2026-27-autumn/1", KENT + "/2026-27-autumn/2", KENT + "/2026-27-autumn/3");
    assertThat(new SubmissionStore(spark, folder.toUri()).read().count()).isEqualTo(3);
  }

  @Test
  void aPurgedFigureLeavesTheRestOfItsSubmission(SparkSession spark) throws IOException {
    fill(spark);

    new Purge(spark, folder.toUri())
        .remove(new PurgeTarget.OneFigure(KENT, AUTUMN_2026, CME, Breakdown.TOTAL));

    assertThat(tracesOf(spark, PURGED)).isEmpty();
    SubmissionStore store = new SubmissionStore(spark, folder.toUri());
    assertThat(store.readHeaders()).hasSize(3);
    TermIndex index = new TermIndex(new StoreLocation(folder.toUri()));
    assertThat(index.figures(AUTUMN_2026, store.readHeaders()))
        .extracting(figure -> figure.observation().measure())
        .containsExactly(CME, EHE, EHE);
  }

  private void fill(SparkSession spark) {
    TestReturns.Return first = TestReturns.of(KENT, AUTUMN_2026).total(CME, PURGED).total(EHE, 9);
    Submission planted = first.submission();
    add(
        spark,
        new Submission(
            planted.authority(),
            planted.term(),
            1,
            planted.received(),
            List.of(new SourceFile("planted-name.csv", "ab12", 5)),
            planted.observations(),
            planted.heldBack(),
            true,
            false,
            List.of(),
            List.of()));
    add(spark, TestReturns.of(SLOUGH, AUTUMN_2026).total(CME, STAYS).submission());
    add(spark, TestReturns.of(KENT, AUTUMN_2026).version(2).total(EHE, 10).submission());
  }

  private void add(SparkSession spark, Submission submission) {
    SubmissionStore store = new SubmissionStore(spark, folder.toUri());
    List<StoredSubmission> known = store.readHeaders();
    store.append(SubmissionStore.unstored(List.of(submission), known), known);
  }

  private long version(SparkSession spark, long number) {
    return spark
        .read()
        .format("delta")
        .option("versionAsOf", number)
        .load(folder.resolve("submissions").toUri().toString())
        .count();
  }

  /** Files with the number as text, as the bytes of a decimal, or inside a Parquet file. */
  private List<String> tracesOf(SparkSession spark, int number) throws IOException {
    List<String> found = new ArrayList<>(filesWith(Integer.toString(number)));
    byte[] unscaled = BigDecimal.valueOf(number).setScale(4).unscaledValue().toByteArray();
    for (Path file : files()) {
      if (contains(Files.readAllBytes(file), unscaled)) {
        found.add(file + " (bytes)");
      }
      if (file.toString().endsWith(".parquet")
          && spark.read().parquet(file.toUri().toString()).collectAsList().stream()
              .map(Row::toString)
              .anyMatch(row -> row.contains(Integer.toString(number)))) {
        found.add(file + " (Parquet)");
      }
    }
    return found;
  }

  private List<String> filesWith(String text) throws IOException {
    List<String> found = new ArrayList<>();
    for (Path file : files()) {
      if (contains(Files.readAllBytes(file), text.getBytes(StandardCharsets.UTF_8))) {
        found.add(file.toString());
      }
    }
    return found;
  }

  private List<Path> files() throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(Files::isRegularFile).sorted().toList();
    }
  }

  private static boolean contains(byte[] bytes, byte[] part) {
    String all = new String(bytes, StandardCharsets.ISO_8859_1);
    return all.contains(new String(part, StandardCharsets.ISO_8859_1));
  }
}
