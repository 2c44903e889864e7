package uk.seslip.ehecme.transform.step;

import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_list;
import static org.apache.spark.sql.functions.concat;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.when;

import java.util.Map;
import java.util.Optional;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import uk.seslip.ehecme.model.Region;
import uk.seslip.ehecme.model.Shorthand;
import uk.seslip.ehecme.transform.frame.Columns;
import uk.seslip.ehecme.transform.frame.FigureFrame;

/** The region's totals beside the authorities' figures. */
public final class RegionalTotals {

  private static final String OWN = "own";
  private static final String FIGURE = "figure";

  private RegionalTotals() {}

  /**
   * Adds one row for each period, measure and breakdown: the sum of the reported numbers, how many
   * authorities it counts and how many it should count. Where nobody reported a number it is {@code
   * x}, never zero.
   *
   * <p>The authorities' figures travel through the grouping as a list, so that the store is read
   * and sorted once and not once for them and once for the totals.
   */
  public static Dataset<Row> append(Dataset<Row> figures, Region region) {
    return figures
        .withColumn(FIGURE, own())
        .groupBy(Columns.PERIOD, Columns.MEASURE, Columns.TOPIC, Columns.BREAKDOWN)
        .agg(
            collect_list(FIGURE).as(OWN),
            sum(Columns.VALUE).as(Columns.VALUE),
            count(Columns.VALUE).as(Columns.COUNTED))
        .withColumn(FIGURE, explode(concat(col(OWN), array(total(region)))))
        .select(
            col(Columns.PERIOD),
            col(Columns.MEASURE),
            col(Columns.TOPIC),
            col(Columns.BREAKDOWN),
            col(FIGURE + ".*"));
  }

  private static Column own() {
    return FigureFrame.ofPlace(
        name ->
            switch (name) {
              case Columns.PLACE -> Optional.of(col(Columns.AUTHORITY));
              case Columns.COUNTED, Columns.EXPECTED -> Optional.of(lit(1));
              default -> Optional.of(col(name));
            });
  }

  private static Column total(Region region) {
    Column nobody = col(Columns.VALUE).isNull();
    Map<String, Column> columns =
        Map.of(
            Columns.PLACE, lit(region.code()),
            Columns.VALUE, col(Columns.VALUE),
            Columns.SYMBOL, when(nobody, lit(Shorthand.UNAVAILABLE.symbol())),
            Columns.COUNTED, col(Columns.COUNTED),
            Columns.EXPECTED, ExpectedAuthorities.in(region));
    return FigureFrame.ofPlace(name -> Optional.ofNullable(columns.get(name)));
  }
}
