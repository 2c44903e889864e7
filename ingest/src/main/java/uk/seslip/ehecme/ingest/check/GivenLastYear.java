package uk.seslip.ehecme.ingest.check;

import java.util.List;
import uk.seslip.ehecme.model.Breakdown;
import uk.seslip.ehecme.model.CheckRun;
import uk.seslip.ehecme.model.Family;
import uk.seslip.ehecme.model.Measure;

/** What a return held one year before, for the checks that miss it now. */
final class GivenLastYear {

  private GivenLastYear() {}

  /** The measures of a family that had a number a year before. */
  static List<Measure> measures(CheckContext submission, Family family) {
    return submission.measures().stream()
        .filter(measure -> measure.family() == family)
        .filter(m -> LastYear.number(submission, m, Breakdown.TOTAL).isPresent())
        .toList();
  }

  /** Whether a measure has any value now, a symbol among them. */
  static boolean isThere(CheckContext submission, Measure measure) {
    return submission.observations().stream()
        .anyMatch(o -> o.measure().equals(measure.id()) && !submission.isRestated(o));
  }

  /** Whether anything is known of the year before. */
  static boolean isKnown(CheckContext submission) {
    return submission.measures().stream()
        .anyMatch(m -> LastYear.number(submission, m, Breakdown.TOTAL).isPresent());
  }

  /** That nothing is known of the year before. */
  static CheckResult couldNotRun(CheckContext submission) {
    String reason = submission.noHistory(submission.term().yearsEarlier(1));
    return new CheckResult(List.of(), 0, CheckRun.Outcome.COULD_NOT_RUN, reason);
  }
}
