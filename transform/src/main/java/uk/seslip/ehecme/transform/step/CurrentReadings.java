package uk.seslip.ehecme.transform.step;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.not;

import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import uk.seslip.ehecme.transform.frame.Columns;

/** The newest reading of each set of files: what stricter checks refuse is not used any more. */
public final class CurrentReadings {

  private CurrentReadings() {}

  /**
   * Keeps the submissions that are not replaced by a later reading of the same files.
   *
   * @param replaced ids of those that are; usually none
   */
  public static Dataset<Row> keep(Dataset<Row> submissions, List<String> replaced) {
    return replaced.isEmpty()
        ? submissions
        : submissions.filter(not(col(Columns.SUBMISSION).isInCollection(replaced)));
  }
}
