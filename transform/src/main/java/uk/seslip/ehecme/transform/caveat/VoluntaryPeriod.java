package uk.seslip.ehecme.transform.caveat;

import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import uk.seslip.ehecme.model.AcademicYear;
import uk.seslip.ehecme.model.Breakdown;
import uk.seslip.ehecme.model.Family;
import uk.seslip.ehecme.model.Measure;
import uk.seslip.ehecme.model.MeasureKind;
import uk.seslip.ehecme.model.SeriesBreak;
import uk.seslip.ehecme.model.Term;
import uk.seslip.ehecme.transform.Series;
import uk.seslip.ehecme.transform.SeriesKey;

/**
 * Fires where figures of DfE's collection from before it became mandatory are shown: terms before
 * the declared change, and years that were asked for before it, in the autumn after they ended.
 */
final class VoluntaryPeriod implements CaveatRule {

  private static final Set<String> KINDS = Set.of("policy");

  @Override
  public String id() {
    return "VOLUNTARY_PERIOD";
  }

  @Override
  public Optional<String> why(Series series, Evidence evidence) {
    return evidence.isTermly(series)
        ? DeclaredIn.sentencesBefore(series, KINDS)
        : mandatoryFrom(series, evidence).flatMap(first -> ofYears(series, first));
  }

  /** The newest year that was asked for while the collection was voluntary, in words. */
  private static Optional<String> ofYears(Series series, Term mandatoryFrom) {
    return series.points().stream()
        .map(point -> point.figure().period().year())
        .filter(year -> year.collectedIn().isBefore(mandatoryFrom))
        .max(Comparator.comparing(AcademicYear::sortKey))
        .map(
            year ->
                "Years up to "
                    + year.label()
                    + " were asked for before "
                    + mandatoryFrom.label()
                    + ".");
  }

  /** Since when the family's count on census day has been mandatory, as declared. */
  private static Optional<Term> mandatoryFrom(Series series, Evidence evidence) {
    Family family = evidence.measure(series).family();
    return family == Family.REGIONAL
        ? Optional.empty()
        : evidence.definitions().register().measures().stream()
            .filter(m -> m.family() == family && m.kind() == MeasureKind.STOCK)
            .map(Measure::id)
            .map(id -> new SeriesKey(series.place(), id, Breakdown.TOTAL))
            .flatMap(key -> evidence.find(key).stream())
            .flatMap(census -> census.breaks().stream())
            .filter(change -> KINDS.contains(change.kind()))
            .map(SeriesBreak::term)
            .findFirst();
  }
}
