package uk.seslip.ehecme.transform.caveat;

import java.util.Optional;
import java.util.Set;
import uk.seslip.ehecme.transform.Series;

/** Fires where an authority says how it closes, or who holds, cases with unknown whereabouts. */
final class WhereaboutsClosure implements CaveatRule {

  private static final Set<String> MEASURES = Set.of("cme_census", "whereabouts_unknown");
  private static final Set<String> USUAL_HOLDER = Set.of("CME team", "Not known");

  @Override
  public String id() {
    return "WHEREABOUTS_CLOSURE";
  }

  @Override
  public Optional<String> why(Series series, Evidence evidence) {
    if (!MEASURES.contains(series.measure()) || !series.breakdown().isTotal()) {
      return Optional.empty();
    }
    Optional<String> holder =
        evidence
            .answer(series.place(), "case_holder")
            .filter(a -> !USUAL_HOLDER.contains(a))
            .map(WhereaboutsClosure::heldBy);
    Optional<String> closure =
        evidence
            .answer(series.place(), "whereabouts_unknown_closure")
            .filter(a -> !a.equals("Not known"))
            .map(a -> "Cases are closed: “" + a + "”.");
    return closure.isPresent() && holder.isPresent()
        ? Optional.of(closure.get() + " " + holder.get())
        : closure.or(() -> holder);
  }

  private static String heldBy(String answer) {
    return answer.equals("Both")
        ? "Cases are held by the CME team and the multi-agency safeguarding hub."
        : "Cases are held by: “" + answer + "”.";
  }
}
