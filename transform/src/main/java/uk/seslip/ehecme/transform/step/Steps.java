package uk.seslip.ehecme.transform.step;

import static org.apache.spark.sql.functions.col;

import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import uk.seslip.ehecme.model.Region;
import uk.seslip.ehecme.transform.frame.Columns;
import uk.seslip.ehecme.transform.frame.FigureFrame;

/** The one visible list of what happens between the store and the exact figures in use. */
public final class Steps {

  private Steps() {}

  /**
   * The exact figures in use, of every authority and of the region.
   *
   * @param submissions the store
   * @param replaced ids of submissions whose files were read again since
   * @param corrections the agreed corrections
   * @param region whose authorities are expected
   */
  public static Dataset<Row> figuresInUse(
      Dataset<Row> submissions, List<String> replaced, Dataset<Row> corrections, Region region) {
    return submissions
        .transform(stored -> CurrentReadings.keep(stored, replaced))
        .transform(AcceptedSubmissions::keep)
        .transform(UsableObservations::of)
        .transform(observations -> FiguresInForce.keep(observations, region))
        .transform(Steps::gathered)
        .transform(NewestFigures::keep)
        .transform(figures -> Corrections.apply(figures, corrections))
        .transform(figures -> RegionalTotals.append(figures, region))
        .transform(FigureFrame::select);
  }

  /** All rows of one figure together, once for both the steps that need them so. */
  private static Dataset<Row> gathered(Dataset<Row> observations) {
    return observations.repartition(
        col(Columns.PERIOD), col(Columns.MEASURE), col(Columns.TOPIC), col(Columns.BREAKDOWN));
  }
}
