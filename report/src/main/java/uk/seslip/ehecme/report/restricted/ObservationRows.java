package uk.seslip.ehecme.report.restricted;

import java.util.List;
import uk.seslip.ehecme.model.CellReference;
import uk.seslip.ehecme.model.Observation;
import uk.seslip.ehecme.model.ObservedValue;
import uk.seslip.ehecme.model.Region;
import uk.seslip.ehecme.transform.StoredObservation;

/** The rows of {@code observations.csv}: every exact figure in use and the cell it came from. */
final class ObservationRows {

  static final String HEADER =
      "time_period,time_identifier,new_la_code,la_name,measure,breakdown_topic,breakdown,value,"
          + "symbol,source_file,source_sheet,source_cell,submission,received";

  private ObservationRows() {}

  /** One row for each figure, in the order given. */
  static List<List<String>> of(List<StoredObservation> stored, Region region) {
    return stored.stream().map(each -> row(each, region)).toList();
  }

  private static List<String> row(StoredObservation stored, Region region) {
    Observation observation = stored.observation();
    CellReference cell = observation.cell();
    return List.of(
        observation.period().timePeriod(),
        observation.period().timeIdentifier(),
        observation.authority(),
        region.requireAuthority(observation.authority()).name(),
        observation.measure(),
        observation.breakdown().topic(),
        observation.breakdown().category(),
        number(observation.value()),
        symbol(observation.value()),
        cell.file(),
        cell.sheet(),
        cell.cell(),
        stored.submission(),
        stored.received().toString());
  }

  /** A number in digits, or nothing. */
  static String number(ObservedValue value) {
    return value instanceof ObservedValue.Reported reported
        ? reported.number().stripTrailingZeros().toPlainString()
        : "";
  }

  /** The shorthand where the authority wrote one, else what it wrote, marked as such. */
  static String symbol(ObservedValue value) {
    if (!(value instanceof ObservedValue.Withheld withheld)) {
      return "";
    }
    String symbol = withheld.shorthand().symbol();
    return withheld.written().equals(symbol) ? symbol : "raw:" + withheld.written();
  }
}
