package uk.seslip.ehecme.report.restricted;

import java.util.List;
import java.util.Optional;
import uk.seslip.ehecme.model.CellReference;
import uk.seslip.ehecme.model.ObservedValue;
import uk.seslip.ehecme.transform.StoredObservation;

/** A pack as rows of a CSV file: each row says that it is restricted, for rows travel alone. */
final class DfePackRows {

  static final String HEADER =
      "marking,new_la_code,la_name,term,period,item,label,value,symbol,source_file,source_sheet,"
          + "source_cell,submission,proposed_checks,notes";

  static final String MARKING = "RESTRICTED: exact figures";

  private DfePackRows() {}

  /** One row for each item. */
  static List<List<String>> of(DfePack pack) {
    return pack.lines().stream().map(line -> row(pack, line)).toList();
  }

  private static List<String> row(DfePack pack, DfePack.Line line) {
    Optional<ObservedValue> value = line.figure().map(figure -> figure.observation().value());
    Optional<CellReference> cell = line.figure().map(figure -> figure.observation().cell());
    return List.of(
        MARKING,
        pack.authority().code(),
        pack.authority().name(),
        pack.dates().term().slug(),
        line.item().measure().periodIn(pack.dates().term()).label(),
        line.item().id(),
        line.item().label(),
        value.map(ObservationRows::number).orElse(""),
        value.map(ObservationRows::symbol).orElse(""),
        cell.map(CellReference::file).orElse(""),
        cell.map(CellReference::sheet).orElse(""),
        cell.map(CellReference::cell).orElse(""),
        line.figure().map(StoredObservation::submission).orElse(""),
        String.join("|", line.checks()),
        String.join(" ", line.notes()));
  }
}
