package uk.seslip.ehecme.transform.frame;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.types.DataTypes.DateType;
import static org.apache.spark.sql.types.DataTypes.IntegerType;
import static org.apache.spark.sql.types.DataTypes.StringType;
import static uk.seslip.ehecme.transform.frame.Fields.NUMBER;
import static uk.seslip.ehecme.transform.frame.Fields.filled;
import static uk.seslip.ehecme.transform.frame.Fields.optional;
import static uk.seslip.ehecme.transform.frame.Fields.text;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;
import uk.seslip.ehecme.model.Breakdown;
import uk.seslip.ehecme.transform.ExactFigure;
import uk.seslip.ehecme.transform.StoredObservation;

/**
 * The shape that leaves Spark: exact figures in use of every authority and of the region. Region
 * rows have no source.
 */
public final class FigureFrame {

  /** The columns of the contract. */
  public static final StructType SCHEMA =
      Fields.schema(
          text(Columns.PLACE),
          text(Columns.PERIOD),
          text(Columns.MEASURE),
          text(Columns.TOPIC),
          text(Columns.BREAKDOWN),
          optional(Columns.VALUE, NUMBER),
          optional(Columns.SYMBOL, StringType),
          optional(Columns.WRITTEN, StringType),
          filled(Columns.COUNTED, IntegerType),
          filled(Columns.EXPECTED, IntegerType),
          optional(Columns.SOURCE_FILE, StringType),
          optional(Columns.SOURCE_SHEET, StringType),
          optional(Columns.SOURCE_CELL, StringType),
          optional(Columns.SUBMISSION, StringType),
          optional(Columns.RECEIVED, DateType));

  private static final Set<String> KEY =
      Set.of(Columns.PERIOD, Columns.MEASURE, Columns.TOPIC, Columns.BREAKDOWN);

  private FigureFrame() {}

  /**
   * What a place has of one figure, as one structure: every column of the contract but the key.
   *
   * @param columns the column of each name; null where there is none
   */
  public static Column ofPlace(Function<String, Optional<Column>> columns) {
    return struct(
        Arrays.stream(SCHEMA.fields())
            .filter(field -> !KEY.contains(field.name()))
            .map(
                field ->
                    columns
                        .apply(field.name())
                        .orElse(lit(null))
                        .cast(field.dataType())
                        .as(field.name()))
            .toArray(Column[]::new));
  }

  /** Narrows a frame to the contract: its columns, their order and their types. */
  public static Dataset<Row> select(Dataset<Row> figures) {
    return figures.select(
        Arrays.stream(SCHEMA.fields()).map(FigureFrame::column).toArray(Column[]::new));
  }

  /** The exact figure of a row. */
  public static ExactFigure figure(Row row) {
    return new ExactFigure(
        row.getAs(Columns.PLACE),
        PeriodKey.read(row.getAs(Columns.PERIOD)),
        row.getAs(Columns.MEASURE),
        new Breakdown(row.getAs(Columns.TOPIC), row.getAs(Columns.BREAKDOWN)),
        ObservationFrame.value(row),
        row.<Integer>getAs(Columns.COUNTED),
        row.<Integer>getAs(Columns.EXPECTED));
  }

  /** Whether a row is an authority's own figure, with a source, and not an aggregate. */
  public static boolean hasSource(Row row) {
    return !row.isNullAt(row.fieldIndex(Columns.SUBMISSION));
  }

  /** The observation behind an authority's own figure. */
  public static StoredObservation observation(Row row) {
    return new StoredObservation(
        ObservationFrame.observation(row, row.getAs(Columns.PLACE)),
        row.getAs(Columns.SUBMISSION),
        row.getAs(Columns.RECEIVED));
  }

  private static Column column(StructField field) {
    return col(field.name()).cast(field.dataType());
  }
}
