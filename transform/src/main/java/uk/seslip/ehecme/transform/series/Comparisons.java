package uk.seslip.ehecme.transform.series;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import uk.seslip.ehecme.model.Authority;
import uk.seslip.ehecme.model.Breakdown;
import uk.seslip.ehecme.model.Caveat;
import uk.seslip.ehecme.model.CaveatSeverity;
import uk.seslip.ehecme.model.Measure;
import uk.seslip.ehecme.model.Periodicity;
import uk.seslip.ehecme.model.Region;
import uk.seslip.ehecme.model.Register;
import uk.seslip.ehecme.model.Term;
import uk.seslip.ehecme.transform.ComparedAuthority;
import uk.seslip.ehecme.transform.Comparison;
import uk.seslip.ehecme.transform.Rate;
import uk.seslip.ehecme.transform.Series;
import uk.seslip.ehecme.transform.SeriesKey;
import uk.seslip.ehecme.transform.SeriesPoint;
import uk.seslip.ehecme.transform.caveat.Caveats;
import uk.seslip.ehecme.transform.statistics.AuthorityCount;
import uk.seslip.ehecme.transform.statistics.Funnel;
import uk.seslip.ehecme.transform.statistics.FunnelPoint;
import uk.seslip.ehecme.transform.statistics.FunnelPosition;
import uk.seslip.ehecme.transform.statistics.Recipe;
import uk.seslip.ehecme.transform.statistics.Spread;

/**
 * The authorities side by side for the newest term of each rated termly measure: alphabetical, with
 * the median and the range and never a rank.
 *
 * @param region the region
 * @param register the shared definitions
 * @param series every series, with its caveats
 * @param rules the recipe of the funnel
 * @param neighbours who is whose statistical neighbour
 */
record Comparisons(
    Region region,
    Register register,
    Map<SeriesKey, Series> series,
    Recipe.Funnels rules,
    NeighbourRanges neighbours) {

  private static final String WHO_IS_MISSING = "NON_RESPONSE";
  private static final Set<String> OVER_TIME = Set.of("RECORDING_CHANGE", "BOUNDARY_CHANGE");

  /** One comparison for each rated termly measure, in the order of the register. */
  List<Comparison> all() {
    return register.measures().stream()
        .filter(m -> m.rated() && m.periodicity() == Periodicity.TERM)
        .map(this::of)
        .toList();
  }

  private Comparison of(Measure measure) {
    List<SeriesPoint> points = region.authorities().stream().map(a -> newest(a, measure)).toList();
    List<Rate> rates = points.stream().flatMap(p -> p.rate().stream()).toList();
    Optional<Spread> spread =
        Spread.of(
            rates.stream().map(r -> r.per10000().doubleValue()).toList(),
            region.authorities().size());
    Optional<Funnel> funnel = Funnel.of(counts(points), rules);
    return new Comparison(
        measure.id(),
        points.get(0).figure().period(),
        rates.size(),
        region.authorities().size(),
        spread.map(s -> rounded(s.median(), 0)),
        spread.map(s -> rounded(s.minimum(), 0)),
        spread.map(s -> rounded(s.maximum(), 0)),
        funnel.map(f -> rounded(f.dispersion().phi(), 1)),
        funnel.map(f -> FunnelCurves.of(f, rates, rules)).orElse(List.of()),
        compared(measure, positions(funnel)),
        caveats(measure));
  }

  private SeriesPoint newest(Authority authority, Measure measure) {
    return total(authority, measure).newest();
  }

  private Series total(Authority authority, Measure measure) {
    return series.get(new SeriesKey(authority.code(), measure.id(), Breakdown.TOTAL));
  }

  private static List<AuthorityCount> counts(List<SeriesPoint> points) {
    return points.stream()
        .flatMap(
            point ->
                point.rate().stream()
                    .flatMap(
                        rate ->
                            Counts.range(point.figure().value()).stream()
                                .map(
                                    count ->
                                        new AuthorityCount(
                                            point.figure().place(), count, rate.population()))))
        .toList();
  }

  private static Map<String, FunnelPosition> positions(Optional<Funnel> funnel) {
    return funnel.map(Funnel::points).orElse(List.of()).stream()
        .collect(Collectors.toMap(FunnelPoint::authority, FunnelPoint::position));
  }

  private List<ComparedAuthority> compared(Measure measure, Map<String, FunnelPosition> positions) {
    Map<String, Rate> rates = new HashMap<>();
    region
        .authorities()
        .forEach(a -> newest(a, measure).rate().ifPresent(r -> rates.put(a.code(), r)));
    return region.authorities().stream()
        .map(
            a ->
                new ComparedAuthority(
                    a.code(),
                    newest(a, measure).rate(),
                    Optional.ofNullable(positions.get(a.code())),
                    isBlocked(total(a, measure)),
                    neighbours.of(a, rates)))
        .toList();
  }

  /** Those of the authorities' totals, and what the region's total says of who is missing. */
  private List<Caveat> caveats(Measure measure) {
    return Caveats.ordered(
        series.values().stream()
            .filter(s -> s.measure().equals(measure.id()) && s.breakdown().isTotal())
            .flatMap(s -> s.caveats().stream())
            .filter(c -> !c.place().equals(region.code()) || c.type().id().equals(WHO_IS_MISSING))
            .toList());
  }

  /** A break over time touches the comparison of one term only within a year of it. */
  private static boolean isBlocked(Series total) {
    return changedWithinAYear(total)
        || total.caveats().stream()
            .map(Caveat::type)
            .filter(type -> !OVER_TIME.contains(type.id()))
            .anyMatch(type -> type.severity() == CaveatSeverity.BLOCKING);
  }

  private static boolean changedWithinAYear(Series total) {
    int newest = total.points().size() - 1;
    int before = Math.max(0, newest - Term.TERMS_IN_A_YEAR);
    return total.points().get(before).segment() != total.points().get(newest).segment();
  }

  private static BigDecimal rounded(double number, int decimals) {
    return BigDecimal.valueOf(number).setScale(decimals, RoundingMode.HALF_UP);
  }
}
