package uk.seslip.ehecme.transform.frame;

import static org.apache.spark.sql.types.DataTypes.StringType;
import static uk.seslip.ehecme.transform.frame.Fields.NUMBER;
import static uk.seslip.ehecme.transform.frame.Fields.optional;
import static uk.seslip.ehecme.transform.frame.Fields.text;

import java.math.BigDecimal;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.StructType;
import uk.seslip.ehecme.model.Correction;
import uk.seslip.ehecme.model.Shorthand;

/** The shape of agreed corrections: the key of a figure, what was returned and what it becomes. */
public final class CorrectionFrame {

  /** The number that was returned; null when something else was written. */
  public static final String FROM_VALUE = "from_value";

  /** What was written in the place of a number; null when a number was returned. */
  public static final String FROM_WRITTEN = "from_written";

  /** The agreed number; null when a symbol is agreed. */
  public static final String TO_VALUE = "to_value";

  /** The agreed symbol; null when a number is agreed. */
  public static final String TO_SYMBOL = "to_symbol";

  /** The columns. */
  public static final StructType SCHEMA =
      Fields.schema(
          text(Columns.AUTHORITY),
          text(Columns.PERIOD),
          text(Columns.MEASURE),
          text(Columns.TOPIC),
          text(Columns.BREAKDOWN),
          optional(FROM_VALUE, NUMBER),
          optional(FROM_WRITTEN, StringType),
          optional(TO_VALUE, NUMBER),
          optional(TO_SYMBOL, StringType));

  private CorrectionFrame() {}

  /** The corrections as a frame. */
  public static Dataset<Row> of(SparkSession spark, List<Correction> corrections) {
    return spark.createDataFrame(corrections.stream().map(CorrectionFrame::row).toList(), SCHEMA);
  }

  private static Row row(Correction correction) {
    return RowFactory.create(
        correction.authority(),
        correction.period().sortKey(),
        correction.measure(),
        correction.breakdown().topic(),
        correction.breakdown().category(),
        number(correction.from()),
        number(correction.from()) == null ? correction.from() : null,
        number(correction.to()),
        number(correction.to()) == null ? symbol(correction) : null);
  }

  private static BigDecimal number(String text) {
    return text.matches("\\d+") ? new BigDecimal(text) : null;
  }

  private static String symbol(Correction correction) {
    return Shorthand.find(correction.to())
        .map(Shorthand::symbol)
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "cannot correct "
                        + correction.measure()
                        + " of "
                        + correction.authority()
                        + ": because '"
                        + correction.to()
                        + "' is not a whole number or one of c, x, z, low"));
  }
}
