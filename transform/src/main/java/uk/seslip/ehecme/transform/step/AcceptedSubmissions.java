package uk.seslip.ehecme.transform.step;

import static org.apache.spark.sql.functions.col;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import uk.seslip.ehecme.transform.frame.Columns;

/** Submissions without an open ERROR of their own. */
public final class AcceptedSubmissions {

  private AcceptedSubmissions() {}

  /** Keeps the accepted ones; the others stay in the store and out of every figure. */
  public static Dataset<Row> keep(Dataset<Row> submissions) {
    return submissions.filter(col(Columns.ACCEPTED));
  }
}
