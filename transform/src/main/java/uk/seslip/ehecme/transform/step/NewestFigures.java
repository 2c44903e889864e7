package uk.seslip.ehecme.transform.step;

import static org.apache.spark.sql.functions.col;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import uk.seslip.ehecme.transform.frame.Columns;

/** The figure in use where several submissions give one. */
public final class NewestFigures {

  private NewestFigures() {}

  /**
   * Keeps one row for each authority, period, measure and breakdown: from the return of the later
   * term, then the higher version, then the later day, then the one stored last.
   */
  public static Dataset<Row> keep(Dataset<Row> observations) {
    return Newest.of(
        observations,
        new String[] {
          Columns.AUTHORITY, Columns.PERIOD, Columns.MEASURE, Columns.TOPIC, Columns.BREAKDOWN
        },
        col(Columns.TERM).desc(),
        col(Columns.VERSION).desc(),
        col(Columns.RECEIVED).desc(),
        col(Columns.NUMBER).desc());
  }
}
