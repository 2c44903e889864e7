package uk.seslip.ehecme.transform.step;

import static org.apache.spark.sql.functions.array_contains;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.not;

import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import uk.seslip.ehecme.transform.frame.Columns;

/** The observations of submissions, one row each, without the measures that are held back. */
public final class UsableObservations {

  private static final String OBSERVATION = "observation";

  private UsableObservations() {}

  /** Turns rows of submissions into rows of observations that name their submission. */
  public static Dataset<Row> of(Dataset<Row> submissions) {
    Column heldBack = array_contains(col(Columns.HELD_BACK), col(Columns.MEASURE));
    return submissions
        .select(
            col(Columns.SUBMISSION),
            col(Columns.AUTHORITY),
            col(Columns.TERM),
            col(Columns.NUMBER),
            col(Columns.VERSION),
            col(Columns.RECEIVED),
            col(Columns.HELD_BACK),
            explode(col(Columns.OBSERVATIONS)).as(OBSERVATION))
        .select(col("*"), col(OBSERVATION + ".*"))
        .filter(not(heldBack))
        .drop(Columns.HELD_BACK, OBSERVATION);
  }
}
