package uk.seslip.ehecme.transform.caveat;

import java.util.Optional;
import java.util.stream.Collectors;
import uk.seslip.ehecme.transform.Series;

/** Fires where an earlier release showed another figure. */
final class Revised implements CaveatRule {

  @Override
  public String id() {
    return "LATE_OR_REVISED";
  }

  @Override
  public Optional<String> why(Series series, Evidence evidence) {
    String periods =
        series.points().stream()
            .filter(p -> p.figure().revised())
            .map(p -> p.figure().period().label())
            .collect(Collectors.joining(", "));
    return periods.isEmpty() ? Optional.empty() : Optional.of("Revised: " + periods + ".");
  }
}
