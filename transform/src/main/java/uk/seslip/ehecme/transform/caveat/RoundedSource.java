package uk.seslip.ehecme.transform.caveat;

import java.util.Optional;
import uk.seslip.ehecme.model.PublishedValue.Rounded;
import uk.seslip.ehecme.transform.Series;

/** Fires for every series that shows a rounded number. */
final class RoundedSource implements CaveatRule {

  @Override
  public String id() {
    return "ROUNDED_SOURCE";
  }

  @Override
  public Optional<String> why(Series series, Evidence evidence) {
    boolean rounded =
        series.points().stream()
            .anyMatch(p -> p.figure().value() instanceof Rounded r && r.lowest() < r.highest());
    return rounded ? Optional.of("Only 0 is exact.") : Optional.empty();
  }
}
