package uk.seslip.ehecme.transform.step;

import static org.apache.spark.sql.functions.col;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import uk.seslip.ehecme.transform.StoredSubmission;
import uk.seslip.ehecme.transform.TestReturns;
import uk.seslip.ehecme.transform.frame.Columns;
import uk.seslip.ehecme.transform.frame.SubmissionFrame;

/** Rows in and rows out of the steps. */
final class Frames {

  private Frames() {}

  /** Stored submissions, numbered in the order given. */
  static Dataset<Row> stored(SparkSession spark, TestReturns.Return... returns) {
    List<StoredSubmission> stored = new ArrayList<>();
    for (TestReturns.Return one : returns) {
      stored.add(new StoredSubmission(stored.size() + 1, one.submission(), "r" + stored.size()));
    }
    return SubmissionFrame.of(spark, stored);
  }

  /** The named columns of every row as text, sorted. */
  static List<String> rows(Dataset<Row> frame, String... columns) {
    Dataset<Row> narrow = frame.select(columns(columns));
    return narrow.collectAsList().stream().map(row -> row.mkString(" ")).sorted().toList();
  }

  private static Column[] columns(String... names) {
    return Arrays.stream(names)
        .map(name -> name.equals(Columns.VALUE) ? col(name).cast("int") : col(name))
        .toArray(Column[]::new);
  }
}
