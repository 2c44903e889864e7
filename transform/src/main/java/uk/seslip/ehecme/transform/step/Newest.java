package uk.seslip.ehecme.transform.step;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.row_number;

import java.util.Arrays;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.expressions.Window;
import org.apache.spark.sql.expressions.WindowSpec;

/** The first row of each group in a stated order, which must leave no ties. */
final class Newest {

  private static final String PLACE_IN_ORDER = "place_in_order";

  private Newest() {}

  static Dataset<Row> of(Dataset<Row> rows, String[] group, Column... order) {
    return rows.withColumn(PLACE_IN_ORDER, row_number().over(newestFirst(group, order)))
        .filter(col(PLACE_IN_ORDER).equalTo(1))
        .drop(PLACE_IN_ORDER);
  }

  private static WindowSpec newestFirst(String[] group, Column... order) {
    Column[] columns = Arrays.stream(group).map(name -> col(name)).toArray(Column[]::new);
    return Window.partitionBy(columns)
        .orderBy(order)
        .rowsBetween(Window.unboundedPreceding(), Window.currentRow());
  }
}
