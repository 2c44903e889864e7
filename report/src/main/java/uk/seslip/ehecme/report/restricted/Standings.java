package uk.seslip.ehecme.report.restricted;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import uk.seslip.ehecme.model.Authority;
import uk.seslip.ehecme.model.CalendarTerm;
import uk.seslip.ehecme.model.Coverage;
import uk.seslip.ehecme.model.CoverageState;
import uk.seslip.ehecme.model.Finding;
import uk.seslip.ehecme.model.Severity;
import uk.seslip.ehecme.model.Submission;
import uk.seslip.ehecme.transform.StoredSubmission;
import uk.seslip.ehecme.transform.StoredTerm;

/** Says where every expected authority's return of a term stands, from what the index knows. */
public final class Standings {

  private Standings() {}

  /** One for each authority expected on census day, alphabetical. */
  public static List<Standing> of(StoredTerm stored, CalendarTerm dates) {
    return stored.definitions().region().authorities().stream()
        .filter(authority -> authority.isInForce(dates.censusDate()))
        .map(authority -> of(authority, stored, dates))
        .toList();
  }

  /** That of one authority. */
  static Standing of(Authority authority, StoredTerm stored, CalendarTerm dates) {
    List<Finding> open =
        stored.findings().stream()
            .filter(finding -> finding.authority().filter(authority.code()::equals).isPresent())
            .filter(Finding::isOpen)
            .toList();
    Coverage coverage =
        stored.coverage().stream()
            .filter(line -> line.authority().equals(authority.code()))
            .findFirst()
            .orElseGet(() -> withoutRun(authority, stored, dates, open));
    return new Standing(authority, dates, coverage, open);
  }

  /** What an import alone tells: nothing was asked of the authority since. */
  private static Coverage withoutRun(
      Authority authority, StoredTerm stored, CalendarTerm dates, List<Finding> open) {
    List<Submission> own =
        stored.submissions().stream()
            .map(StoredSubmission::submission)
            .filter(submission -> submission.authority().equals(authority.code()))
            .toList();
    long figures =
        stored.figures().stream()
            .filter(figure -> figure.observation().authority().equals(authority.code()))
            .count();
    return new Coverage(
        authority.code(),
        stored.term(),
        state(own, open),
        isLate(own, dates),
        own.stream().anyMatch(submission -> submission.version() > 1),
        own.stream().mapToInt(submission -> submission.files().size()).sum(),
        stored.coverage().stream().mapToInt(Coverage::itemsExpected).max().orElse((int) figures),
        (int) figures,
        count(open, Severity.ERROR),
        count(open, Severity.QUERY));
  }

  private static CoverageState state(List<Submission> own, List<Finding> open) {
    if (own.isEmpty()) {
      return CoverageState.NOT_RECEIVED;
    }
    Submission newest = own.get(own.size() - 1);
    if (!newest.accepted() || !newest.heldBack().isEmpty() || count(open, Severity.ERROR) > 0) {
      return CoverageState.NEEDS_CORRECTION;
    }
    if (count(open, Severity.QUERY) > 0) {
      return CoverageState.NEEDS_CONFIRMATION;
    }
    return newest.nilReturn() ? CoverageState.NIL_RETURN : CoverageState.ACCEPTED;
  }

  private static boolean isLate(List<Submission> own, CalendarTerm dates) {
    return own.stream()
        .map(Submission::received)
        .min(Comparator.naturalOrder())
        .filter((LocalDate first) -> first.isAfter(dates.returnDate()))
        .isPresent();
  }

  private static int count(List<Finding> open, Severity severity) {
    return (int) open.stream().filter(finding -> finding.isOpen(severity)).count();
  }
}
