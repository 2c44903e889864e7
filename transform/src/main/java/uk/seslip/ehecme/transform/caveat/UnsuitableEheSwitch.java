package uk.seslip.ehecme.transform.caveat;

import java.util.Optional;
import java.util.Set;
import uk.seslip.ehecme.transform.Series;
import uk.seslip.ehecme.transform.caveat.Shares.Share;

/** Fires where an authority says, or its reasons show, when it moves children from EHE to CME. */
final class UnsuitableEheSwitch implements CaveatRule {

  private static final String GROUP = "Unsuitable elective home education";
  private static final Set<String> MEASURES = Set.of("ehe_census", "cme_census");
  private static final int SMALLEST_BASE = 100;

  @Override
  public String id() {
    return "UNSUITABLE_EHE_SWITCH";
  }

  @Override
  public Optional<String> why(Series series, Evidence evidence) {
    boolean concerned =
        MEASURES.contains(series.measure())
            && series.breakdown().isTotal()
            && !evidence.isRegional(series);
    if (!concerned) {
      return Optional.empty();
    }
    Optional<String> answer = answer(series, evidence);
    return answer.isPresent() ? answer : reasons(series, evidence);
  }

  private static Optional<String> answer(Series series, Evidence evidence) {
    return evidence
        .answer(series.place(), "unsuitable_ehe_switch")
        .filter(a -> !a.equals("Not known"))
        .map(a -> "The authority's answer: " + "“" + a + "”" + ".");
  }

  private static Optional<String> reasons(Series series, Evidence evidence) {
    return Shares.ofReasons(
            series, GROUP, evidence.threshold("caveat_unsuitable_ehe_percent"), evidence)
        .map(UnsuitableEheSwitch::sentence);
  }

  private static String sentence(Share share) {
    return "In "
        + share.period().label()
        + " unsuitable home education is the reason for "
        + share.words(SMALLEST_BASE)
        + " of the children.";
  }
}
