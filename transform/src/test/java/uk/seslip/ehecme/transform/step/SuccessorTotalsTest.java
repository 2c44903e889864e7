package uk.seslip.ehecme.transform.step;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.seslip.ehecme.transform.Reorganisation.EAST;
import static uk.seslip.ehecme.transform.Reorganisation.NORTH;
import static uk.seslip.ehecme.transform.Reorganisation.WEST;
import static uk.seslip.ehecme.transform.TestReturns.KENT;
import static uk.seslip.ehecme.transform.step.Frames.rows;
import static uk.seslip.ehecme.transform.step.Frames.stored;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import uk.seslip.ehecme.model.Region;
import uk.seslip.ehecme.model.Term;
import uk.seslip.ehecme.transform.Reorganisation;
import uk.seslip.ehecme.transform.SparkExtension;
import uk.seslip.ehecme.transform.TestReturns;
import uk.seslip.ehecme.transform.frame.Columns;
import uk.seslip.ehecme.transform.frame.CorrectionFrame;

@ExtendWith(SparkExtension.class)
class SuccessorTotalsTest {

  private static final String EHE = "ehe_census";
  private static final String ANNUAL = "ehe_any_point";
  private static final Term SPRING = Term.ofSlug("2026-27-spring");
  private static final Term SUMMER = Term.ofSlug("2026-27-summer");
  private static final Term NEXT_AUTUMN = Term.ofSlug("2027-28-autumn");

  @Test
  void ofPredecessorAndSuccessorExactlyOneIsCountedInEachPeriod(
      SparkSession spark, @TempDir Path folder) throws IOException {
    Region region = Reorganisation.read(folder).region();
    Dataset<Row> figures =
        Steps.figuresInUse(
            stored(
                spark,
                TestReturns.of(KENT, SPRING).total(EHE, 10),
                TestReturns.of(NORTH, SPRING).total(EHE, 100),
                TestReturns.of(EAST, SPRING).total(EHE, 60),
                TestReturns.of(KENT, SUMMER).total(EHE, 12),
                TestReturns.of(NORTH, SUMMER).total(EHE, 110),
                TestReturns.of(EAST, SUMMER).total(EHE, 60),
                TestReturns.of(WEST, SUMMER).total(EHE, 50),
                TestReturns.of(NORTH, NEXT_AUTUMN).total(ANNUAL, 500),
                TestReturns.of(EAST, NEXT_AUTUMN).total(ANNUAL, 300)),
            List.of(),
            CorrectionFrame.of(spark, List.of()),
            region);

    assertThat(
            rows(
                figures.filter("place = '" + region.code() + "'"),
                Columns.PERIOD,
                Columns.VALUE,
                Columns.COUNTED,
                Columns.EXPECTED))
        .containsExactly("202627-0 300 1 20", "202627-2 110 2 20", "202627-3 122 3 20");
  }
}
