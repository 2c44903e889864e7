package uk.seslip.ehecme.transform.series;

import java.util.List;
import java.util.Optional;
import uk.seslip.ehecme.model.Authority;
import uk.seslip.ehecme.model.Period;
import uk.seslip.ehecme.model.PublishedFigure;
import uk.seslip.ehecme.model.Region;
import uk.seslip.ehecme.transform.SeriesKey;

/**
 * The authorities whose figures may stand for the region in several periods: those with a figure in
 * each of them and no declared break between, so that a late or changed return never looks like a
 * change among children.
 *
 * @param region the region
 * @param table the published figures
 * @param breaks the declared breaks
 */
record MatchedPanel(Region region, PublishedTable table, DeclaredBreaks breaks) {

  /** The authorities with a number in every one of the periods, {@code low} not among them. */
  List<Authority> withNumbers(SeriesKey key, List<? extends Period> periods) {
    return with(key, periods).stream()
        .filter(
            a ->
                periods.stream()
                    .allMatch(
                        p -> figure(key, a, p).flatMap(f -> Counts.range(f.value())).isPresent()))
        .toList();
  }

  /** The authorities with a number or {@code low} in every one of the periods. */
  List<Authority> with(SeriesKey key, List<? extends Period> periods) {
    return region.authorities().stream()
        .filter(a -> unbroken(key, a, periods))
        .filter(
            a ->
                periods.stream()
                    .allMatch(p -> figure(key, a, p).stream().anyMatch(Counts::isCounted)))
        .toList();
  }

  /** An authority's figure of the same measure and breakdown. */
  Optional<PublishedFigure> figure(SeriesKey key, Authority authority, Period period) {
    return table.find(key.in(authority.code()), period);
  }

  private boolean unbroken(SeriesKey key, Authority authority, List<? extends Period> periods) {
    return periods.isEmpty()
        || breaks.comparable(
            authority.code(), key.measure(), periods.get(0), periods.get(periods.size() - 1));
  }
}
