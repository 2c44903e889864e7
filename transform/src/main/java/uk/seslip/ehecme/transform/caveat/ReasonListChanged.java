package uk.seslip.ehecme.transform.caveat;

import java.util.Optional;
import java.util.Set;
import uk.seslip.ehecme.transform.Series;

/** Fires for reasons whose list changed within the terms shown. */
final class ReasonListChanged implements CaveatRule {

  @Override
  public String id() {
    return "REASON_LIST_CHANGED";
  }

  @Override
  public Optional<String> why(Series series, Evidence evidence) {
    return series.breakdown().topic().equals("Reason")
        ? DeclaredIn.sentences(series, Set.of("list"))
        : Optional.empty();
  }
}
