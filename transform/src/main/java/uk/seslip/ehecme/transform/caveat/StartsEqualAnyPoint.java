package uk.seslip.ehecme.transform.caveat;

import java.util.Optional;
import java.util.Set;
import uk.seslip.ehecme.model.Breakdown;
import uk.seslip.ehecme.model.PublishedFigure;
import uk.seslip.ehecme.model.PublishedValue.Rounded;
import uk.seslip.ehecme.transform.Series;
import uk.seslip.ehecme.transform.SeriesKey;
import uk.seslip.ehecme.transform.SeriesPoint;

/** Fires where the starts of a year are shown equal to the count at any point in it. */
final class StartsEqualAnyPoint implements CaveatRule {

  private static final String STARTS = "ehe_starts";
  private static final String ANY_POINT = "ehe_any_point";

  @Override
  public String id() {
    return "STARTS_EQ_ANYPOINT";
  }

  @Override
  public Optional<String> why(Series series, Evidence evidence) {
    boolean concerned =
        Set.of(STARTS, ANY_POINT).contains(series.measure()) && series.breakdown().isTotal();
    return concerned
        ? evidence
            .find(new SeriesKey(series.place(), STARTS, Breakdown.TOTAL))
            .flatMap(
                starts ->
                    evidence
                        .find(new SeriesKey(series.place(), ANY_POINT, Breakdown.TOTAL))
                        .flatMap(all -> newestEqual(starts, all, evidence)))
        : Optional.empty();
  }

  private static Optional<String> newestEqual(Series starts, Series all, Evidence evidence) {
    int above = evidence.threshold("starts_equal_above");
    return starts.points().stream()
        .map(SeriesPoint::figure)
        .filter(s -> all.points().stream().anyMatch(a -> isEqual(s, a.figure(), above)))
        .reduce((older, newer) -> newer)
        .map(s -> "Both are shown as the same number in " + s.period().label() + ".");
  }

  private static boolean isEqual(PublishedFigure starts, PublishedFigure all, int above) {
    return starts.period().equals(all.period())
        && starts.value() instanceof Rounded one
        && all.value() instanceof Rounded other
        && one.number() == other.number()
        && one.number() > above;
  }
}
