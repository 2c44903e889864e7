package uk.seslip.ehecme.transform.caveat;

import java.util.Optional;
import java.util.Set;
import uk.seslip.ehecme.transform.Series;
import uk.seslip.ehecme.transform.caveat.Shares.Share;

/** Fires where an authority counts children awaiting a place, by its answer or by its reasons. */
final class AwaitingPlaceCounted implements CaveatRule {

  private static final String GROUP = "Waiting for a place";
  private static final int SMALLEST_BASE = 100;
  private static final Set<String> COUNTED = Set.of("Yes", "Some");

  @Override
  public String id() {
    return "AWAITING_PLACE_COUNTED";
  }

  @Override
  public Optional<String> why(Series series, Evidence evidence) {
    boolean concerned =
        series.measure().equals("cme_census")
            && series.breakdown().isTotal()
            && !evidence.isRegional(series);
    if (!concerned) {
      return Optional.empty();
    }
    Optional<String> shown = reasons(series, evidence);
    return shown.isPresent() ? shown : answer(series, evidence);
  }

  private static Optional<String> answer(Series series, Evidence evidence) {
    return evidence
        .answer(series.place(), "waiting_children_counted")
        .filter(COUNTED::contains)
        .map(answer -> "The authority says that children waiting for a school place are counted.");
  }

  private static Optional<String> reasons(Series series, Evidence evidence) {
    return evidence
        .definitions()
        .register()
        .findTopic(evidence.measure(series), "Reason")
        .flatMap(
            t -> Shares.of(series, t, c -> c.group().filter(GROUP::equals).isPresent(), evidence))
        .filter(share -> share.percent() >= evidence.threshold("caveat_awaiting_place_percent"))
        .map(AwaitingPlaceCounted::sentence);
  }

  private static String sentence(Share share) {
    return "In "
        + share.period().label()
        + " reasons of waiting for a place hold "
        + share.words(SMALLEST_BASE)
        + " of the children.";
  }
}
