package uk.seslip.ehecme.transform.caveat;

import java.util.Optional;
import java.util.Set;
import uk.seslip.ehecme.transform.Series;

/** Fires where terms from before the collection became mandatory are shown. */
final class VoluntaryPeriod implements CaveatRule {

  @Override
  public String id() {
    return "VOLUNTARY_PERIOD";
  }

  @Override
  public Optional<String> why(Series series, Evidence evidence) {
    return DeclaredIn.sentencesBefore(series, Set.of("policy"));
  }
}
