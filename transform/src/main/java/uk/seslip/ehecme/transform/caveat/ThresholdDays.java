package uk.seslip.ehecme.transform.caveat;

import java.util.Optional;
import java.util.Set;
import uk.seslip.ehecme.transform.Series;

/** Fires where an authority counts children as missing education only after some school days. */
final class ThresholdDays implements CaveatRule {

  private static final Set<String> FROM_THE_FIRST_DAY = Set.of("0", "Not known");

  @Override
  public String id() {
    return "THRESHOLD_DAYS";
  }

  @Override
  public Optional<String> why(Series series, Evidence evidence) {
    if (!series.measure().equals("cme_census") || !series.breakdown().isTotal()) {
      return Optional.empty();
    }
    return evidence
        .answer(series.place(), "day_threshold")
        .filter(answer -> !FROM_THE_FIRST_DAY.contains(answer))
        .map(ThresholdDays::sentence);
  }

  private static String sentence(String answer) {
    return answer.matches("\\d+")
        ? "The authority starts to count after " + answer + " school days."
        : "The authority has a threshold of its own.";
  }
}
