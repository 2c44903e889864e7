package uk.seslip.ehecme.transform.caveat;

import java.util.Optional;
import uk.seslip.ehecme.transform.Series;

/** Fires wherever figures of different terms of the year stand side by side. */
final class SeasonTermOnTerm implements CaveatRule {

  @Override
  public String id() {
    return "SEASON_TERM_ON_TERM";
  }

  @Override
  public Optional<String> why(Series series, Evidence evidence) {
    return evidence.isTermly(series) && series.points().size() > 1
        ? Optional.of("Autumn, spring and summer terms stand side by side here.")
        : Optional.empty();
  }
}
