package uk.seslip.ehecme.transform.step;

import static org.apache.spark.sql.functions.col;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import uk.seslip.ehecme.transform.frame.Columns;

/** The newest reading of each set of files: what stricter checks refuse is not used any more. */
public final class NewestReadings {

  private NewestReadings() {}

  /** Keeps one row for each authority, term and fingerprint: the one stored last. */
  public static Dataset<Row> keep(Dataset<Row> submissions) {
    return Newest.of(
        submissions,
        new String[] {Columns.AUTHORITY, Columns.TERM, Columns.FINGERPRINT},
        col(Columns.NUMBER).desc());
  }
}
