package uk.seslip.ehecme.transform.series;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import uk.seslip.ehecme.model.Authority;
import uk.seslip.ehecme.model.Period;
import uk.seslip.ehecme.model.PublishedFigure;
import uk.seslip.ehecme.model.PublishedValue.NotShown;
import uk.seslip.ehecme.model.Term;
import uk.seslip.ehecme.transform.SameTermChange;
import uk.seslip.ehecme.transform.SeriesKey;
import uk.seslip.ehecme.transform.statistics.CountRange;
import uk.seslip.ehecme.transform.statistics.RateRatio;
import uk.seslip.ehecme.transform.statistics.Recipe;

/**
 * The newest figure against the same term one year before: the only change that is ever stated.
 *
 * @param panel the authorities that stand for the region
 * @param smallestPercentBase the smallest earlier count that a percentage is given of, in children
 * @param rules the recipe of intervals
 */
record SameTermChanges(MatchedPanel panel, int smallestPercentBase, Recipe.Rates rules) {

  private static final BigDecimal PER_CENT = BigDecimal.valueOf(100);

  /** The change of a series up to a period, or why none is stated. */
  StatedChange of(SeriesKey key, Period later) {
    Period earlier = oneYearBefore(later);
    return key.place().equals(panel.region().code())
        ? ofRegion(key, earlier, later)
        : ofAuthority(key, earlier, later);
  }

  private StatedChange ofAuthority(SeriesKey key, Period earlier, Period later) {
    if (!panel.breaks().comparable(key.place(), key.measure(), earlier, later)) {
      String what = panel.breaks().isOfArea(key, earlier, later) ? "area" : "way of recording";
      return StatedChange.none(
          "The %s changed between %s and %s".formatted(what, earlier.label(), later.label()));
    }
    Optional<CountRange> now = number(key, later);
    Optional<CountRange> then = number(key, earlier);
    if (now.isEmpty() || then.isEmpty()) {
      return StatedChange.none(missing(key, now.isEmpty() ? later : earlier));
    }
    return StatedChange.of(change(earlier, then.get(), later, now.get(), 1));
  }

  private StatedChange ofRegion(SeriesKey key, Period earlier, Period later) {
    List<Authority> matched = panel.withNumbers(key, List.of(earlier, later));
    if (matched.isEmpty()) {
      return StatedChange.none(
          "No authority has a figure in both " + earlier.label() + " and " + later.label());
    }
    return StatedChange.of(
        change(
            earlier, sum(key, matched, earlier), later, sum(key, matched, later), matched.size()));
  }

  private CountRange sum(SeriesKey key, List<Authority> authorities, Period period) {
    return authorities.stream()
        .flatMap(a -> number(key.in(a.code()), period).stream())
        .reduce(CountRange.exactly(0), CountRange::plus);
  }

  private SameTermChange change(
      Period earlier, CountRange then, Period later, CountRange now, int authorities) {
    int difference = now.shown() - then.shown();
    return new SameTermChange(
        earlier,
        later,
        then.shown(),
        now.shown(),
        difference,
        percent(difference, then.shown()),
        beyondChance(then, now),
        authorities);
  }

  private Optional<BigDecimal> percent(int difference, int base) {
    return base == 0 || base < smallestPercentBase
        ? Optional.empty()
        : Optional.of(
            PER_CENT
                .multiply(BigDecimal.valueOf(difference))
                .divide(BigDecimal.valueOf(base), 0, RoundingMode.HALF_UP));
  }

  /** Whether the exact interval of the ratio, widened by what rounding hides, excludes 1. */
  private boolean beyondChance(CountRange then, CountRange now) {
    boolean fewer = now.shown() < then.shown();
    CountRange smaller = fewer ? now : then;
    CountRange larger = fewer ? then : now;
    return RateRatio.of(smaller, 1, larger, 1, rules)
        .filter(ratio -> !ratio.interval().contains(1))
        .isPresent();
  }

  private Optional<CountRange> number(SeriesKey key, Period period) {
    return panel.table().find(key, period).flatMap(f -> Counts.range(f.value()));
  }

  private String missing(SeriesKey key, Period period) {
    return panel
        .table()
        .find(key, period)
        .map(PublishedFigure::value)
        .map(value -> ((NotShown) value).reason() + " (" + period.label() + ")")
        .orElse("No figure for " + period.label());
  }

  private static Period oneYearBefore(Period period) {
    return period instanceof Term term ? term.yearsEarlier(1) : period.year().previous();
  }
}
