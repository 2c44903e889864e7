package uk.seslip.ehecme.report.view;

import java.util.List;
import java.util.Optional;

/**
 * The authorities of the region side by side for one measure, opened by the reasons that
 * differences may not be differences.
 *
 * @param heading such as {@code EHE on census day: all authorities}
 * @param reasons why any such figures may differ without the children's lives differing; never
 *     empty
 * @param fired the reasons found in the figures shown, the strongest first; may be empty
 * @param sentences the median, the range, the authority's own place in it
 * @param chart dots and ranges
 * @param funnel the same against the size of authorities; empty where too few take part
 * @param caveats the caveats that fired for those shown
 */
public record ComparisonView(
    String heading,
    List<String> reasons,
    List<FiredReason> fired,
    List<String> sentences,
    ComparisonSpec chart,
    Optional<FunnelSpec> funnel,
    List<CaveatText> caveats) {

  /** Copies the lists. */
  public ComparisonView {
    reasons = List.copyOf(reasons);
    fired = List.copyOf(fired);
    sentences = List.copyOf(sentences);
    caveats = List.copyOf(caveats);
  }
}
