package uk.seslip.ehecme.transform.step;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.when;

import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import uk.seslip.ehecme.model.Region;
import uk.seslip.ehecme.model.Shorthand;
import uk.seslip.ehecme.transform.frame.Columns;

/** The region's totals beside the authorities' figures. */
public final class RegionalTotals {

  private RegionalTotals() {}

  /**
   * Adds one row for each period, measure and breakdown: the sum of the reported numbers, how many
   * authorities it counts and how many it should count. Where nobody reported a number it is {@code
   * x}, never zero.
   */
  public static Dataset<Row> append(Dataset<Row> figures, Region region) {
    Dataset<Row> own =
        figures
            .withColumn(Columns.PLACE, col(Columns.AUTHORITY))
            .withColumn(Columns.COUNTED, lit(1))
            .withColumn(Columns.EXPECTED, lit(1));
    return own.unionByName(totals(figures, region), true);
  }

  private static Dataset<Row> totals(Dataset<Row> figures, Region region) {
    Column nobody = col(Columns.VALUE).isNull();
    return figures
        .groupBy(Columns.PERIOD, Columns.MEASURE, Columns.TOPIC, Columns.BREAKDOWN)
        .agg(
            sum(Columns.VALUE).as(Columns.VALUE),
            count(Columns.VALUE).cast("int").as(Columns.COUNTED))
        .withColumn(Columns.PLACE, lit(region.code()))
        .withColumn(Columns.EXPECTED, ExpectedAuthorities.in(region))
        .withColumn(Columns.SYMBOL, when(nobody, lit(Shorthand.UNAVAILABLE.symbol())));
  }
}
