package uk.seslip.ehecme.report.restricted;

import java.util.List;
import uk.seslip.ehecme.model.Authority;
import uk.seslip.ehecme.model.CalendarTerm;
import uk.seslip.ehecme.model.Coverage;
import uk.seslip.ehecme.model.Finding;
import uk.seslip.ehecme.model.Severity;

/**
 * Where one authority's return of a term stands.
 *
 * @param authority whose it is
 * @param dates the days of the term
 * @param coverage its state and counts
 * @param open what it must correct, or correct or confirm
 */
public record Standing(
    Authority authority, CalendarTerm dates, Coverage coverage, List<Finding> open) {

  /** Copies the list. */
  public Standing {
    open = List.copyOf(open);
  }

  /** Whether the authority must do something. */
  public boolean isOutstanding() {
    return switch (coverage.state()) {
      case NOT_RECEIVED, UNREADABLE, NEEDS_CORRECTION, NEEDS_CONFIRMATION -> true;
      case ACCEPTED, ACCEPTED_WITH_NOTES, NIL_RETURN, NOT_REQUIRED -> false;
    };
  }

  /** Whether something came. */
  public boolean isReceived() {
    return switch (coverage.state()) {
      case NOT_RECEIVED, NOT_REQUIRED -> false;
      case UNREADABLE,
          NEEDS_CORRECTION,
          NEEDS_CONFIRMATION,
          ACCEPTED,
          ACCEPTED_WITH_NOTES,
          NIL_RETURN ->
          true;
    };
  }

  /** What happens next, and who does it. */
  public String nextAction() {
    return switch (coverage.state()) {
      case NOT_RECEIVED -> "authority: send the return";
      case UNREADABLE -> "authority: send it again in a form that can be read";
      case NEEDS_CORRECTION -> "authority: correct " + things(Severity.ERROR) + " and send again";
      case NEEDS_CONFIRMATION -> "authority: correct or confirm " + things(Severity.QUERY);
      case ACCEPTED, ACCEPTED_WITH_NOTES, NIL_RETURN, NOT_REQUIRED -> "none";
    };
  }

  /** How many findings of a severity are open. */
  public int count(Severity severity) {
    return (int) open.stream().filter(finding -> finding.isOpen(severity)).count();
  }

  private String things(Severity severity) {
    int count = count(severity);
    return count == 1 ? "1 item" : count + " items";
  }
}
