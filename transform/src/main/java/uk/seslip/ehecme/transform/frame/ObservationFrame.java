package uk.seslip.ehecme.transform.frame;

import static org.apache.spark.sql.types.DataTypes.StringType;
import static uk.seslip.ehecme.transform.frame.Fields.NUMBER;
import static uk.seslip.ehecme.transform.frame.Fields.optional;
import static uk.seslip.ehecme.transform.frame.Fields.text;

import java.math.BigDecimal;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructType;
import uk.seslip.ehecme.model.Breakdown;
import uk.seslip.ehecme.model.CellReference;
import uk.seslip.ehecme.model.Observation;
import uk.seslip.ehecme.model.ObservedValue;
import uk.seslip.ehecme.model.ObservedValue.Reported;
import uk.seslip.ehecme.model.ObservedValue.Withheld;
import uk.seslip.ehecme.model.Shorthand;

/** The shape of one observation inside a stored submission. */
final class ObservationFrame {

  static final StructType SCHEMA =
      Fields.schema(
          text(Columns.PERIOD),
          text(Columns.MEASURE),
          text(Columns.TOPIC),
          text(Columns.BREAKDOWN),
          optional(Columns.VALUE, NUMBER),
          optional(Columns.SYMBOL, StringType),
          optional(Columns.WRITTEN, StringType),
          text(Columns.SOURCE_FILE),
          text(Columns.SOURCE_SHEET),
          text(Columns.SOURCE_CELL));

  private ObservationFrame() {}

  /** The row of an observation; its authority is the submission's. */
  static Row row(Observation observation) {
    ObservedValue value = StorableValue.of(observation.value());
    CellReference cell = observation.cell();
    return RowFactory.create(
        observation.period().sortKey(),
        observation.measure(),
        observation.breakdown().topic(),
        observation.breakdown().category(),
        value instanceof Reported reported ? reported.number() : null,
        value instanceof Withheld withheld ? withheld.shorthand().symbol() : null,
        value instanceof Withheld withheld ? withheld.written() : null,
        cell.file(),
        cell.sheet(),
        cell.cell());
  }

  /** The observation of a row that carries an authority beside the observation's columns. */
  static Observation observation(Row row, String authority) {
    return new Observation(
        authority,
        PeriodKey.read(row.getAs(Columns.PERIOD)),
        row.getAs(Columns.MEASURE),
        new Breakdown(row.getAs(Columns.TOPIC), row.getAs(Columns.BREAKDOWN)),
        value(row),
        new CellReference(
            row.getAs(Columns.SOURCE_FILE),
            row.getAs(Columns.SOURCE_SHEET),
            row.getAs(Columns.SOURCE_CELL)));
  }

  /** The number of a row, or the reason there is none. */
  static ObservedValue value(Row row) {
    BigDecimal number = row.getAs(Columns.VALUE);
    if (number != null) {
      return new Reported(StorableValue.plain(number));
    }
    String symbol = row.getAs(Columns.SYMBOL);
    String written = row.getAs(Columns.WRITTEN);
    return new Withheld(
        Shorthand.find(symbol).orElse(Shorthand.UNAVAILABLE), written == null ? "" : written);
  }
}
