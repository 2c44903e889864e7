package uk.seslip.ehecme.transform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static uk.seslip.ehecme.transform.TestReturns.AUTUMN_2026;
import static uk.seslip.ehecme.transform.TestReturns.DEFINITIONS;
import static uk.seslip.ehecme.transform.TestReturns.KENT;
import static uk.seslip.ehecme.transform.TestReturns.MEDWAY;
import static uk.seslip.ehecme.transform.TestReturns.SLOUGH;
import static uk.seslip.ehecme.transform.TestReturns.ingested;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import uk.seslip.ehecme.ingest.IngestResult;
import uk.seslip.ehecme.model.Shorthand;
import uk.seslip.ehecme.model.Term;
import uk.seslip.ehecme.model.Tier;
import uk.seslip.ehecme.transform.publish.Publish;

@ExtendWith(SparkExtension.class)
class ReleasedTest {

  private static final String CME = "cme_census";
  private static final Term YEAR_BEFORE = AUTUMN_2026.yearsEarlier(1);

  @Test
  void aReleaseIsMadeAgainToTheByteUntilTheStoreChanges(
      SparkSession spark, @TempDir Path store, @TempDir Path files) throws IOException {
    assertThat(spark.version()).startsWith("4.");
    Transform transform = open(store);
    IngestResult before =
        ingested(
            YEAR_BEFORE,
            TestReturns.of(KENT, YEAR_BEFORE).total(CME, 1000),
            TestReturns.of(SLOUGH, YEAR_BEFORE).total(CME, 150));
    IngestResult now =
        ingested(
            AUTUMN_2026,
            TestReturns.of(KENT, AUTUMN_2026)
                .total(CME, 1342)
                .part(CME, "Sex", "Female", 640)
                .part(CME, "Sex", "Male", 702),
            TestReturns.of(SLOUGH, AUTUMN_2026).withheld(CME, Shorthand.LOW, "<5"));
    transform.store(before, now);
    List<PublishedDataset> shown = transform.run(now, List.of(Tier.values())).published();

    for (PublishedDataset original : shown) {
      assertSameFiles(original, released(store, AUTUMN_2026, original.tier()), files);
    }
    assertThatThrownBy(() -> released(store, YEAR_BEFORE, Tier.PARTNER))
        .hasMessageContaining("last released for Autumn 2026/27");

    transform.store(ingested(AUTUMN_2026, TestReturns.of(MEDWAY, AUTUMN_2026).total(CME, 90)));
    transform.awaitStored();
    assertThatThrownBy(() -> released(store, AUTUMN_2026, Tier.PARTNER))
        .hasMessageContaining("the store has changed");
  }

  @Test
  void aTierThatNoRunReleasedCannotBeMadeAgain(@TempDir Path store) {
    assertThatThrownBy(() -> released(store, AUTUMN_2026, Tier.PUBLIC))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("no run has released it (run 'ehecme run --tier public')");
  }

  private static Transform open(Path store) {
    return Transform.open(
        new TransformOptions(store.toUri(), TransformOptions.THIS_MACHINE, "test"));
  }

  private static PublishedDataset released(Path store, Term term, Tier tier) {
    return new Released(store.toUri(), DEFINITIONS, tier).dataset(term);
  }

  private static void assertSameFiles(PublishedDataset one, PublishedDataset other, Path folder)
      throws IOException {
    List<Path> first = Publish.write(one, folder.resolve(one.tier().slug()).resolve("run"));
    List<Path> second = Publish.write(other, folder.resolve(one.tier().slug()).resolve("again"));
    assertThat(second).hasSameSizeAs(first);
    for (int i = 0; i < first.size(); i++) {
      assertThat(Files.mismatch(first.get(i), second.get(i)))
          .as(first.get(i).toString())
          .isEqualTo(-1);
    }
    assertThat(other.coverage()).isEqualTo(one.coverage());
    assertThat(other.caveats()).isEqualTo(one.caveats());
    assertThat(other.comparisons()).isEqualTo(one.comparisons());
  }
}
