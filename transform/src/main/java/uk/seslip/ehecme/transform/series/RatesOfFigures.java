package uk.seslip.ehecme.transform.series;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import uk.seslip.ehecme.model.Measure;
import uk.seslip.ehecme.model.Population;
import uk.seslip.ehecme.model.PublishedFigure;
import uk.seslip.ehecme.model.Region;
import uk.seslip.ehecme.transform.Rate;
import uk.seslip.ehecme.transform.SeriesKey;
import uk.seslip.ehecme.transform.statistics.CountRange;
import uk.seslip.ehecme.transform.statistics.CountRate;
import uk.seslip.ehecme.transform.statistics.Recipe;

/**
 * Rates of published totals against the one vintage of resident children aged 5 to 16.
 *
 * <p>The region's rate is pooled: the published total over the children of exactly those
 * authorities that the total counts.
 */
final class RatesOfFigures {

  private static final int AGE_FROM = 5;
  private static final int AGE_TO = 16;
  private static final int PER_CENT = 100;

  private final Region region;
  private final Recipe.Rates rules;
  private final PublishedTable table;
  private final Map<String, Population> populations = new HashMap<>();

  RatesOfFigures(
      Region region, List<Population> populations, PublishedTable table, Recipe.Rates rules) {
    this.region = region;
    this.rules = rules;
    this.table = table;
    populations.stream()
        .filter(p -> p.ageFrom() == AGE_FROM && p.ageTo() == AGE_TO)
        .forEach(p -> this.populations.put(p.place(), p));
  }

  /** The rate of a figure; none for breakdowns, unrated measures, symbols or no population. */
  Optional<Rate> of(PublishedFigure figure, Measure measure) {
    Optional<Population> population = Optional.ofNullable(populations.get(figure.place()));
    if (!measure.rated() || !figure.breakdown().isTotal() || population.isEmpty()) {
      return Optional.empty();
    }
    int children =
        figure.place().equals(region.code())
            ? childrenCountedIn(figure)
            : population.get().children();
    return Counts.range(figure.value())
        .flatMap(count -> rate(count, children, population.get().vintage()));
  }

  /** The children of a place, if its population is known. */
  int children(String place) {
    return Optional.ofNullable(populations.get(place)).map(Population::children).orElse(0);
  }

  private int childrenCountedIn(PublishedFigure total) {
    SeriesKey key = new SeriesKey(total.place(), total.measure(), total.breakdown());
    return region.authorities().stream()
        .filter(
            a -> table.find(key.in(a.code()), total.period()).filter(Counts::isCounted).isPresent())
        .mapToInt(a -> children(a.code()))
        .sum();
  }

  private Optional<Rate> rate(CountRange count, int children, String vintage) {
    return CountRate.of(count, children, rules)
        .map(
            rate ->
                new Rate(
                    per(rules.multiplier(), count.shown(), children, 0),
                    rate.roundedLower(),
                    rate.roundedUpper(),
                    per(PER_CENT, count.shown(), children, 1),
                    children,
                    vintage));
  }

  /** A rate as published, worked out in decimals, so that a half is a half and is rounded up. */
  private static BigDecimal per(int multiplier, int count, int children, int decimals) {
    return BigDecimal.valueOf((long) count * multiplier)
        .divide(BigDecimal.valueOf(children), decimals, RoundingMode.HALF_UP);
  }
}
