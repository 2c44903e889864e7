package uk.seslip.ehecme.transform.caveat;

import java.util.Optional;
import uk.seslip.ehecme.transform.Series;

/** Fires wherever a rate is shown. */
final class DenominatorAge implements CaveatRule {

  @Override
  public String id() {
    return "DENOM_AGE";
  }

  @Override
  public Optional<String> why(Series series, Evidence evidence) {
    return series.points().stream().anyMatch(p -> p.rate().isPresent())
        ? Optional.of("This holds for every rate.")
        : Optional.empty();
  }
}
