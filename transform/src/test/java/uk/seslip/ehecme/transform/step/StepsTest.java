package uk.seslip.ehecme.transform.step;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.seslip.ehecme.transform.TestReturns.AUTUMN_2026;
import static uk.seslip.ehecme.transform.TestReturns.DEFINITIONS;
import static uk.seslip.ehecme.transform.TestReturns.KENT;
import static uk.seslip.ehecme.transform.TestReturns.MEDWAY;
import static uk.seslip.ehecme.transform.TestReturns.SLOUGH;
import static uk.seslip.ehecme.transform.step.Frames.rows;
import static uk.seslip.ehecme.transform.step.Frames.stored;

import java.time.LocalDate;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import uk.seslip.ehecme.model.Breakdown;
import uk.seslip.ehecme.model.Correction;
import uk.seslip.ehecme.model.Shorthand;
import uk.seslip.ehecme.transform.SparkExtension;
import uk.seslip.ehecme.transform.TestReturns;
import uk.seslip.ehecme.transform.TestReturns.Return;
import uk.seslip.ehecme.transform.frame.Columns;
import uk.seslip.ehecme.transform.frame.CorrectionFrame;
import uk.seslip.ehecme.transform.frame.FigureFrame;

@ExtendWith(SparkExtension.class)
class StepsTest {

  private static final String CME = "cme_census";
  private static final String EHE = "ehe_census";
  private static final String REGION = DEFINITIONS.region().code();

  @Test
  void aRefusedSubmissionIsNotUsed(SparkSession spark) {
    Dataset<Row> submissions =
        stored(spark, cme(KENT, 10), cme(SLOUGH, 20).refused(), cme(MEDWAY, 30));

    assertThat(rows(AcceptedSubmissions.keep(submissions), Columns.AUTHORITY))
        .containsExactlyInAnyOrder(KENT, MEDWAY);
    assertThat(AcceptedSubmissions.keep(submissions).schema()).isEqualTo(submissions.schema());
  }

  @Test
  void theSameFilesReadAgainReplaceTheirFirstReading(SparkSession spark) {
    Dataset<Row> submissions = stored(spark, cme(KENT, 10), cme(KENT, 11).refused());

    assertThat(
            rows(
                CurrentReadings.keep(submissions, List.of(KENT + "/2026-27-autumn/1")),
                Columns.NUMBER))
        .containsExactly("2");
  }

  @Test
  void aMeasureHeldBackLeavesTheOthersInUse(SparkSession spark) {
    Dataset<Row> submissions = stored(spark, cme(KENT, 10).total(EHE, 500).holding(CME));

    assertThat(rows(UsableObservations.of(submissions), Columns.MEASURE, Columns.VALUE))
        .containsExactly("ehe_census 500");
  }

  @Test
  void aHigherVersionSupersedesFigureByFigure(SparkSession spark) {
    Dataset<Row> observations =
        UsableObservations.of(
            stored(spark, cme(KENT, 12).version(2), cme(KENT, 10).total(EHE, 500), cme(SLOUGH, 7)));

    assertThat(
            rows(
                NewestFigures.keep(observations),
                Columns.AUTHORITY,
                Columns.MEASURE,
                Columns.VALUE))
        .containsExactly(
            SLOUGH + " cme_census 7", KENT + " cme_census 12", KENT + " ehe_census 500");
  }

  @Test
  void aCorrectionReplacesOnlyWhatItSaysWasReturned(SparkSession spark) {
    Dataset<Row> figures =
        UsableObservations.of(stored(spark, cme(KENT, 10), cme(SLOUGH, 20), withheld(MEDWAY)));
    Dataset<Row> corrections =
        CorrectionFrame.of(
            spark,
            List.of(
                correction(KENT, "10", "100"),
                correction(SLOUGH, "21", "210"),
                correction(MEDWAY, "n/a", "c")));
    Dataset<Row> corrected = Corrections.apply(figures, corrections);

    assertThat(rows(corrected, Columns.AUTHORITY, Columns.VALUE, Columns.SYMBOL))
        .containsExactly(MEDWAY + " null c", SLOUGH + " 20 null", KENT + " 100 null");
    assertThat(corrected.columns()).containsExactlyInAnyOrder(figures.columns());
  }

  @Test
  void aWithheldAuthorityLowersTheCountNotTheTotal(SparkSession spark) {
    Dataset<Row> figures =
        UsableObservations.of(stored(spark, cme(KENT, 10), cme(SLOUGH, 20), withheld(MEDWAY)));

    assertThat(
            rows(
                RegionalTotals.append(figures, DEFINITIONS.region()),
                Columns.PLACE,
                Columns.VALUE,
                Columns.COUNTED,
                Columns.EXPECTED))
        .containsExactly(
            MEDWAY + " null 1 1", SLOUGH + " 20 1 1", KENT + " 10 1 1", REGION + " 30 2 19");
  }

  @Test
  void aTotalOfNobodyIsUnavailableAndNotZero(SparkSession spark) {
    Dataset<Row> figures = UsableObservations.of(stored(spark, withheld(MEDWAY)));

    assertThat(
            rows(
                RegionalTotals.append(figures, DEFINITIONS.region()),
                Columns.PLACE,
                Columns.VALUE,
                Columns.SYMBOL))
        .containsExactly(MEDWAY + " null x", REGION + " null x");
  }

  @Test
  void theWholeListEndsInTheContractInAnyOrderOfRows(SparkSession spark) {
    Return[] returns = {cme(KENT, 12).version(2), cme(KENT, 10), cme(SLOUGH, 20)};
    Return[] turned = {returns[2], returns[1], returns[0]};
    Dataset<Row> none = CorrectionFrame.of(spark, List.of());
    Dataset<Row> figures =
        Steps.figuresInUse(stored(spark, returns), List.of(), none, DEFINITIONS.region());
    Dataset<Row> others =
        Steps.figuresInUse(stored(spark, turned), List.of(), none, DEFINITIONS.region());

    assertThat(figures.schema().fieldNames()).containsExactly(FigureFrame.SCHEMA.fieldNames());
    assertThat(rows(figures, Columns.PLACE, Columns.VALUE))
        .containsExactly(SLOUGH + " 20", KENT + " 12", REGION + " 32")
        .isEqualTo(rows(others, Columns.PLACE, Columns.VALUE));
  }

  private static Return cme(String authority, int total) {
    return TestReturns.of(authority, AUTUMN_2026).total(CME, total);
  }

  private static Return withheld(String authority) {
    return TestReturns.of(authority, AUTUMN_2026).withheld(CME, Shorthand.UNAVAILABLE, "n/a");
  }

  private static Correction correction(String authority, String from, String to) {
    return new Correction(
        authority,
        AUTUMN_2026,
        CME,
        Breakdown.TOTAL,
        from,
        to,
        "A digit was lost",
        "CME lead",
        LocalDate.of(2026, 11, 19));
  }
}
