package uk.seslip.ehecme.transform.statistics;

import java.util.List;
import java.util.Optional;

/**
 * All authorities against the region's rate, with limits that allow for how much authorities differ
 * for reasons that are not chance.
 *
 * @param ratePerChild the rate of all authorities together, the centre of the funnel
 * @param dispersion how much more they differ than by chance
 * @param heterogeneous whether phi is so large that the page must say that chance cannot explain it
 * @param points the authorities that take part, in the order given
 */
public record Funnel(
    double ratePerChild,
    OverDispersion dispersion,
    boolean heterogeneous,
    List<FunnelPoint> points) {

  public Funnel {
    points = List.copyOf(points);
  }

  /**
   * The funnel of the authorities' published counts; none where fewer than {@link
   * Recipe.Funnels#fewestAuthorities} expect at least {@link Recipe.Funnels#smallestExpected}.
   *
   * <p>The centre is the rate of every authority with a population (PHE's convention); authorities
   * that expect fewer take no further part. Source: see {@link OverDispersion}.
   */
  public static Optional<Funnel> of(List<AuthorityCount> authorities, Recipe.Funnels rules) {
    List<AuthorityCount> known = authorities.stream().filter(a -> a.population() > 0).toList();
    double cases = known.stream().mapToDouble(a -> a.count().shown()).sum();
    double children = known.stream().mapToDouble(AuthorityCount::population).sum();
    double rate = children > 0 ? cases / children : 0;
    List<AuthorityCount> taking =
        known.stream().filter(a -> rate * a.population() >= rules.smallestExpected()).toList();
    boolean enough = !taking.isEmpty() && taking.size() >= rules.fewestAuthorities();
    return enough ? Optional.of(funnel(taking, rate, rules)) : Optional.empty();
  }

  /**
   * The limits of the ratio observed/expected to draw at {@code expected > 0}: {@code (1 -/+ z
   * sqrt(1/4E + tau^2))^2}, the lower one not below 0.
   */
  public Interval ratioLimits(double expected, double confidence) {
    double spread = Math.sqrt(1 / (4 * expected) + dispersion.tauSquared());
    double reach = Chance.twoSidedZ(confidence) * spread;
    double lower = Math.max(0, 1 - reach);
    return new Interval(lower * lower, (1 + reach) * (1 + reach));
  }

  private static Funnel funnel(List<AuthorityCount> taking, double rate, Recipe.Funnels rules) {
    double[] expected = taking.stream().mapToDouble(a -> rate * a.population()).toArray();
    double[] z =
        taking.stream()
            .mapToDouble(a -> OverDispersion.z(a.count().shown(), rate * a.population()))
            .toArray();
    OverDispersion dispersion = OverDispersion.of(z, expected, rules.winsorisedShare());
    List<FunnelPoint> points =
        taking.stream().map(a -> point(a, rate * a.population(), dispersion, rules)).toList();
    boolean heterogeneous = dispersion.phi() > rules.heterogeneousAbove();
    return new Funnel(rate, dispersion, heterogeneous, points);
  }

  private static FunnelPoint point(
      AuthorityCount authority, double expected, OverDispersion dispersion, Recipe.Funnels rules) {
    int observed = authority.count().shown();
    double z = OverDispersion.z(observed, expected);
    double adjusted = dispersion.adjusted(z, expected);
    FunnelPosition position = position(adjusted, rules);
    return new FunnelPoint(authority.authority(), observed, expected, z, adjusted, position);
  }

  private static FunnelPosition position(double adjustedZ, Recipe.Funnels rules) {
    boolean high = adjustedZ > 0;
    if (Math.abs(adjustedZ) >= Chance.twoSidedZ(rules.outerConfidence())) {
      return high ? FunnelPosition.UNUSUALLY_HIGH : FunnelPosition.UNUSUALLY_LOW;
    }
    if (Math.abs(adjustedZ) >= Chance.twoSidedZ(rules.innerConfidence())) {
      return high ? FunnelPosition.TOWARDS_HIGH_END : FunnelPosition.TOWARDS_LOW_END;
    }
    return FunnelPosition.WITHIN_RANGE;
  }
}
