package uk.seslip.ehecme.transform.caveat;

import java.util.Optional;
import uk.seslip.ehecme.transform.Series;
import uk.seslip.ehecme.transform.statistics.FunnelPosition;

/** Fires where an authority's rate lies outside the wide limits of the funnel. */
final class OutlierLevel implements CaveatRule {

  private static final String WIDE_LIMITS = "the wide limits of the range seen across the region.";

  @Override
  public String id() {
    return "OUTLIER_LEVEL";
  }

  @Override
  public Optional<String> why(Series series, Evidence evidence) {
    return series.breakdown().isTotal()
        ? evidence.position(series).flatMap(position -> sentence(position, series))
        : Optional.empty();
  }

  private static Optional<String> sentence(FunnelPosition position, Series series) {
    String period = series.newest().figure().period().label();
    return switch (position) {
      case UNUSUALLY_HIGH -> Optional.of("In " + period + " the rate lies above " + WIDE_LIMITS);
      case UNUSUALLY_LOW -> Optional.of("In " + period + " the rate lies below " + WIDE_LIMITS);
      case WITHIN_RANGE, TOWARDS_HIGH_END, TOWARDS_LOW_END -> Optional.empty();
    };
  }
}
