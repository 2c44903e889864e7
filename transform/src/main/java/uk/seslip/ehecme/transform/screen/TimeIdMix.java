package uk.seslip.ehecme.transform.screen;

import java.util.Set;
import java.util.stream.Collectors;
import uk.seslip.ehecme.transform.screen.Outcome.Passed;

/** Terms, years and other spans are not mixed; unknown identifiers have their own check. */
final class TimeIdMix implements ScreenCheck {

  @Override
  public String id() {
    return "time_id_mix";
  }

  @Override
  public Outcome of(Pair pair) {
    Set<String> known =
        pair.data().values("time_identifier").stream()
            .filter(TimeIdentifiers::isKnown)
            .collect(Collectors.toSet());
    return TimeIdentifiers.mayBeMixed(known)
        ? new Passed()
        : Outcome.failedBy(
            known.stream().sorted().toList(), "time identifiers that may not stand in one file");
  }
}
