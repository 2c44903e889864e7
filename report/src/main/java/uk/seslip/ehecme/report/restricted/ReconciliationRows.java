package uk.seslip.ehecme.report.restricted;

import java.util.List;
import java.util.Optional;
import uk.seslip.ehecme.model.ObservedValue;

/** A reconciliation as rows of a CSV file. */
final class ReconciliationRows {

  static final String HEADER =
      "marking,place,period,item,label,returned,in_pack,published,published_in,verdict,words";

  private ReconciliationRows() {}

  /** One row for each item. */
  static List<List<String>> of(List<Reconciled> reconciled) {
    return reconciled.stream().map(ReconciliationRows::row).toList();
  }

  private static List<String> row(Reconciled one) {
    return List.of(
        DfePackRows.MARKING,
        one.place(),
        one.period(),
        one.item().id(),
        one.item().label(),
        text(one.returned()),
        text(one.packed()),
        text(one.published()),
        one.publishedIn(),
        one.difference().verdict().label(),
        one.difference().words());
  }

  /** A number, the symbol that stands for it, or nothing. */
  static String text(Optional<ObservedValue> value) {
    return value
        .map(known -> ObservationRows.number(known) + ObservationRows.symbol(known))
        .orElse("");
  }
}
