package uk.seslip.ehecme.report.restricted;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import uk.seslip.ehecme.model.Authority;
import uk.seslip.ehecme.model.ExternalFigure;
import uk.seslip.ehecme.model.ObservedValue;
import uk.seslip.ehecme.model.ObservedValue.Reported;
import uk.seslip.ehecme.model.Region;
import uk.seslip.ehecme.transform.StoredObservation;
import uk.seslip.ehecme.transform.StoredTerm;

/** Sets what was returned, what the packs have and what DfE published beside each other. */
final class Reconciliation {

  private final StoredTerm stored;
  private final ReconciledValues values;
  private final Differences differences;

  /** The reconciliation of a term. */
  Reconciliation(StoredTerm stored) {
    this.stored = stored;
    this.values = new ReconciledValues(stored);
    this.differences = new Differences(stored);
  }

  /** The items of one authority. */
  List<Reconciled> of(Authority authority) {
    return items().stream().map(item -> reconciled(authority, item)).toList();
  }

  /** The items of the region: sums of what the authorities have. */
  List<Reconciled> ofRegion() {
    return items().stream().map(this::regional).toList();
  }

  private List<DfeItem> items() {
    return DfeItem.of(stored.definitions().register(), stored.term());
  }

  private Reconciled reconciled(Authority authority, DfeItem item) {
    Optional<StoredObservation> given = values.findReturned(authority.code(), item);
    Optional<StoredObservation> packed = values.findInUse(authority.code(), item);
    Optional<ExternalFigure> known = values.findPublished(authority.code(), item);
    return row(
        authority.name(),
        item,
        given.map(Reconciliation::value),
        packed.map(Reconciliation::value),
        known,
        differences.ofAuthority(authority, item, given, packed, known));
  }

  private Reconciled regional(DfeItem item) {
    Region region = stored.definitions().region();
    Optional<ExternalFigure> known = values.findPublished(region.code(), item);
    List<BigDecimal> packed = numbers(item, values::findInUse);
    return row(
        region.name(),
        item,
        sum(numbers(item, values::findReturned)),
        sum(packed),
        known,
        differences.ofRegion(item, sum(packed), packed.size(), known));
  }

  private Reconciled row(
      String place,
      DfeItem item,
      Optional<ObservedValue> given,
      Optional<ObservedValue> packed,
      Optional<ExternalFigure> known,
      Difference difference) {
    return new Reconciled(
        place,
        item,
        item.measure().periodIn(stored.term()).label(),
        given,
        packed,
        known.map(ExternalFigure::value),
        known.map(ExternalFigure::source).orElse(""),
        difference);
  }

  private List<BigDecimal> numbers(
      DfeItem item, BiFunction<String, DfeItem, Optional<StoredObservation>> find) {
    return stored.definitions().region().authorities().stream()
        .flatMap(authority -> find.apply(authority.code(), item).stream())
        .map(Reconciliation::value)
        .filter(Reported.class::isInstance)
        .map(value -> ((Reported) value).number())
        .toList();
  }

  private static Optional<ObservedValue> sum(List<BigDecimal> numbers) {
    return numbers.stream().reduce(BigDecimal::add).map(Reported::new);
  }

  private static ObservedValue value(StoredObservation figure) {
    return figure.observation().value();
  }
}
