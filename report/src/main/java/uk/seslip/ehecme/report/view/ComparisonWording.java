package uk.seslip.ehecme.report.view;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import uk.seslip.ehecme.transform.ComparedAuthority;
import uk.seslip.ehecme.transform.Comparison;
import uk.seslip.ehecme.transform.statistics.FunnelPosition;

/** The sentences of a comparison: its limits, the median and range, and one authority's place. */
final class ComparisonWording {

  private static final BigDecimal FAR_MORE_THAN_CHANCE = BigDecimal.valueOf(2);

  private ComparisonWording() {}

  /** Why differences may not be differences; never empty. */
  static List<String> reasons(Comparison comparison) {
    List<String> reasons = new ArrayList<>();
    reasons.add(
        "Authorities do not all count the same children. Whether children waiting for a place are"
            + " counted, when unsuitable home education becomes missing education and when a case"
            + " is closed all differ.");
    reasons.add(
        "Neither a high nor a low figure says how well an authority works: careful recording also"
            + " raises a count.");
    if (comparison.dispersion().map(d -> d.compareTo(FAR_MORE_THAN_CHANCE) > 0).orElse(false)) {
      reasons.add("Authorities differ by far more than chance. This chart cannot say why.");
    }
    return reasons;
  }

  /** The median authority and the range. */
  static String spread(Comparison comparison) {
    if (comparison.medianPer10000().isEmpty()) {
      return "Only %d of %d authorities have a rate for %s: too few for a median or a range."
          .formatted(comparison.counted(), comparison.expected(), comparison.period().label());
    }
    return "In %s the median authority recorded %s per 10,000 resident children aged 5 to 16. Rates run from %s to %s (%d of %d authorities)."
        .formatted(
            comparison.period().label(),
            whole(comparison.medianPer10000()),
            whole(comparison.lowestPer10000()),
            whole(comparison.highestPer10000()),
            comparison.counted(),
            comparison.expected());
  }

  /** Where one authority lies, or why that is not said. */
  static String own(Place place, String region, ComparedAuthority own) {
    if (own.rate().isEmpty()) {
      return "%s has no rate to show here.".formatted(place.name());
    }
    String rate =
        "%s recorded %s per 10,000 (95%% range %s to %s)."
            .formatted(
                place.name(),
                own.rate().get().per10000().toPlainString(),
                own.rate().get().lower().toPlainString(),
                own.rate().get().upper().toPlainString());
    if (own.doNotCompare()) {
      return rate + " Do not compare this figure with others: see the reasons beside it.";
    }
    return own.position()
        .map(position -> rate + " That is " + position(position, region) + ".")
        .orElse(rate);
  }

  /** A position in words. */
  static String position(FunnelPosition position, String region) {
    String seen = "the range seen across %s authorities".formatted(region);
    return switch (position) {
      case WITHIN_RANGE -> "within " + seen;
      case TOWARDS_HIGH_END -> "towards the high end of " + seen;
      case TOWARDS_LOW_END -> "towards the low end of " + seen;
      case UNUSUALLY_HIGH ->
          "unusually high compared with " + seen + ": check recording and definitions first";
      case UNUSUALLY_LOW ->
          "unusually low compared with " + seen + ": check recording and definitions first";
    };
  }

  /** A position in the few words of a table cell, under the head that names the range. */
  static String shortPosition(FunnelPosition position) {
    return switch (position) {
      case WITHIN_RANGE -> "Within";
      case TOWARDS_HIGH_END -> "Towards the high end";
      case TOWARDS_LOW_END -> "Towards the low end";
      case UNUSUALLY_HIGH -> "Unusually high";
      case UNUSUALLY_LOW -> "Unusually low";
    };
  }

  private static String whole(Optional<BigDecimal> rate) {
    return rate.map(r -> Formats.count(r.intValue())).orElse("x");
  }
}
