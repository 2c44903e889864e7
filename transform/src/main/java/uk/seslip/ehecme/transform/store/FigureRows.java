package uk.seslip.ehecme.transform.store;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVRecord;
import uk.seslip.ehecme.model.Breakdown;
import uk.seslip.ehecme.model.CellReference;
import uk.seslip.ehecme.model.Observation;
import uk.seslip.ehecme.model.ObservedValue;
import uk.seslip.ehecme.model.ObservedValue.Reported;
import uk.seslip.ehecme.model.ObservedValue.Withheld;
import uk.seslip.ehecme.model.Shorthand;
import uk.seslip.ehecme.transform.StoredObservation;
import uk.seslip.ehecme.transform.StoredSubmission;
import uk.seslip.ehecme.transform.frame.Columns;
import uk.seslip.ehecme.transform.frame.PeriodKey;
import uk.seslip.ehecme.transform.frame.StorableValue;

/** The figures of stored submissions as rows of the index, and back. */
final class FigureRows {

  private FigureRows() {}

  /** The rows of a submission, in the order of its observations. */
  static Stream<List<String>> of(StoredSubmission stored) {
    return stored.submission().observations().stream().map(figure -> row(stored.id(), figure));
  }

  private static List<String> row(String submission, Observation figure) {
    ObservedValue value = StorableValue.of(figure.value());
    return List.of(
        submission,
        figure.period().sortKey(),
        figure.measure(),
        figure.breakdown().topic(),
        figure.breakdown().category(),
        value instanceof Reported reported ? reported.number().toPlainString() : "",
        value instanceof Withheld withheld ? withheld.shorthand().symbol() : "",
        value instanceof Withheld withheld ? withheld.written() : "",
        figure.cell().file(),
        figure.cell().sheet(),
        figure.cell().cell());
  }

  /** The figure of a row that belongs to a submission. */
  static StoredObservation figure(CSVRecord row, StoredSubmission stored) {
    Observation figure =
        new Observation(
            stored.submission().authority(),
            PeriodKey.read(row.get(Columns.PERIOD)),
            row.get(Columns.MEASURE),
            new Breakdown(row.get(Columns.TOPIC), row.get(Columns.BREAKDOWN)),
            value(row),
            new CellReference(
                row.get(Columns.SOURCE_FILE),
                row.get(Columns.SOURCE_SHEET),
                row.get(Columns.SOURCE_CELL)));
    return new StoredObservation(figure, stored.id(), stored.submission().received());
  }

  private static ObservedValue value(CSVRecord row) {
    String number = row.get(Columns.VALUE);
    return number.isEmpty()
        ? new Withheld(
            Shorthand.find(row.get(Columns.SYMBOL)).orElse(Shorthand.UNAVAILABLE),
            row.get(Columns.WRITTEN))
        : new Reported(new BigDecimal(number));
  }
}
