package uk.seslip.ehecme.transform;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.seslip.ehecme.transform.TestReturns.AUTUMN_2026;
import static uk.seslip.ehecme.transform.TestReturns.DEFINITIONS;
import static uk.seslip.ehecme.transform.TestReturns.KENT;
import static uk.seslip.ehecme.transform.TestReturns.MEDWAY;
import static uk.seslip.ehecme.transform.TestReturns.SLOUGH;
import static uk.seslip.ehecme.transform.TestReturns.ingested;

import java.nio.file.Path;
import java.util.List;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import uk.seslip.ehecme.ingest.IngestResult;
import uk.seslip.ehecme.model.Breakdown;
import uk.seslip.ehecme.model.PublishedValue.NotShown;
import uk.seslip.ehecme.model.PublishedValue.Rounded;
import uk.seslip.ehecme.model.Shorthand;
import uk.seslip.ehecme.model.Term;
import uk.seslip.ehecme.model.Tier;

@ExtendWith(SparkExtension.class)
class TransformTest {

  private static final String CME = "cme_census";
  private static final Term YEAR_BEFORE = AUTUMN_2026.yearsEarlier(1);

  @Test
  void handMadeReturnsBecomeAPublishedDataset(SparkSession spark, @TempDir Path folder) {
    assertThat(spark.version()).startsWith("4.");
    TransformOptions options =
        new TransformOptions(folder.toUri(), TransformOptions.THIS_MACHINE, "test");
    Transform transform = Transform.open(options);
    IngestResult history =
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
            TestReturns.of(SLOUGH, AUTUMN_2026).withheld(CME, Shorthand.LOW, "<5"),
            TestReturns.of(MEDWAY, AUTUMN_2026).total(CME, 3).part(CME, "Sex", "Female", 0));

    assertThat(Transform.isStoreEmpty(options)).isTrue();
    assertThat(transform.store(history, now)).hasSize(5);
    assertThat(transform.store(now)).isEmpty();
    TransformResult result = transform.run(now, List.of(Tier.PARTNER, Tier.PUBLIC));

    PublishedDataset partner = result.published().get(0);
    assertThat(newest(partner, KENT)).isEqualTo(new Rounded(1340, 1338, 1342));
    assertThat(newest(result.published().get(1), KENT)).isEqualTo(new Rounded(1340, 1335, 1344));
    assertThat(((NotShown) newest(partner, DEFINITIONS.region().code())).shorthand())
        .as("Kent could take its own count from the sum of the two")
        .isEqualTo(Shorthand.CONFIDENTIAL);
    assertThat(((NotShown) newest(partner, SLOUGH)).shorthand()).isEqualTo(Shorthand.CONFIDENTIAL);
    assertThat(((NotShown) newest(partner, MEDWAY)).shorthand()).isEqualTo(Shorthand.LOW);
    Series region =
        partner.findSeries(DEFINITIONS.region().code(), CME, Breakdown.TOTAL).orElseThrow();
    assertThat(region.newest().figure().counted()).isEqualTo(2);
    assertThat(region.newest().figure().expected()).isEqualTo(19);
    assertThat(region.points()).hasSize(4);
    assertThat(region.change().orElseThrow().authorities()).isEqualTo(1);
    assertThat(result.restricted().observations()).hasSize(8);
    assertThat(result.audits())
        .extracting(AuditReport::tier)
        .containsExactly(Tier.PARTNER, Tier.PUBLIC);
  }

  private static Object newest(PublishedDataset dataset, String place) {
    return dataset.findSeries(place, CME, Breakdown.TOTAL).orElseThrow().newest().figure().value();
  }
}
