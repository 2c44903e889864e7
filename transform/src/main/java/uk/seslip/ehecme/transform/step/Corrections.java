package uk.seslip.ehecme.transform.step;

import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.when;
import static uk.seslip.ehecme.transform.frame.CorrectionFrame.FROM_VALUE;
import static uk.seslip.ehecme.transform.frame.CorrectionFrame.FROM_WRITTEN;
import static uk.seslip.ehecme.transform.frame.CorrectionFrame.TO_SYMBOL;
import static uk.seslip.ehecme.transform.frame.CorrectionFrame.TO_VALUE;

import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import uk.seslip.ehecme.transform.frame.Columns;

/** Agreed manual corrections, put in the place of what was returned. */
public final class Corrections {

  private static final String[] KEY = {
    Columns.AUTHORITY, Columns.PERIOD, Columns.MEASURE, Columns.TOPIC, Columns.BREAKDOWN
  };

  private Corrections() {}

  /**
   * Replaces the figures that still are what the correction says was returned; a figure that has
   * changed since is left as it is.
   */
  public static Dataset<Row> apply(Dataset<Row> figures, Dataset<Row> corrections) {
    Column sameNumber = col(Columns.VALUE).equalTo(col(FROM_VALUE));
    Column sameText =
        col(Columns.VALUE).isNull().and(col(Columns.WRITTEN).equalTo(col(FROM_WRITTEN)));
    Column applies = coalesce(sameNumber, sameText, lit(false));
    return figures
        .join(broadcast(corrections), KEY, "left")
        .withColumn("applies", applies)
        .withColumn(Columns.VALUE, corrected(TO_VALUE, Columns.VALUE))
        .withColumn(Columns.SYMBOL, corrected(TO_SYMBOL, Columns.SYMBOL))
        .withColumn(Columns.WRITTEN, corrected(TO_SYMBOL, Columns.WRITTEN))
        .drop("applies", FROM_VALUE, FROM_WRITTEN, TO_VALUE, TO_SYMBOL);
  }

  private static Column corrected(String agreed, String returned) {
    return when(col("applies"), col(agreed)).otherwise(col(returned));
  }
}
