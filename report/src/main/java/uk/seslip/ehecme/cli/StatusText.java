package uk.seslip.ehecme.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import uk.seslip.ehecme.model.CalendarTerm;
import uk.seslip.ehecme.model.Coverage;
import uk.seslip.ehecme.report.restricted.DayWords;
import uk.seslip.ehecme.report.restricted.Standing;

/**
 * The state of a term's returns as a terminal shows it.
 *
 * @param dates the days of the term
 * @param asOf the day the command stands on
 */
record StatusText(CalendarTerm dates, LocalDate asOf) {

  /**
   * The days, a line for each authority, and the counts.
   *
   * @param unread names of files that no run has read
   */
  List<String> lines(List<Standing> standings, List<String> unread) {
    List<String> lines = new ArrayList<>();
    lines.add(dates.term().label() + ", as of " + DayWords.day(asOf));
    lines.add(day("Census day", dates.censusDate()) + doubt());
    dates
        .other()
        .ifPresent(
            other ->
                lines.addAll(
                    TextTable.wrap(
                        "Sources disagree on census day: "
                            + DayWords.day(dates.censusDate())
                            + " ("
                            + dates.source()
                            + ") is used, but "
                            + DayWords.day(other.date())
                            + " is what another says ("
                            + other.source()
                            + "). Settle it in config/calendar.csv.",
                        TextTable.TERMINAL)));
    lines.add(day("Reminder", dates.reminderDate()));
    lines.add(day("Return day", dates.returnDate()));
    lines.add("");
    lines.addAll(table(standings));
    lines.add("");
    lines.add(counts(standings));
    unread.forEach(name -> lines.add("Not read yet: " + name + " (run 'ehecme run')"));
    return lines;
  }

  private String day(String what, LocalDate day) {
    return what + ": " + DayWords.day(day) + ", " + DayWords.when(day, asOf) + ".";
  }

  private String doubt() {
    return dates.verified() ? "" : " Not confirmed: check it before you quote it.";
  }

  private List<String> table(List<Standing> standings) {
    TextTable table = new TextTable(22, 19, 9, 24).heads("Authority", "State", "Items", "Next");
    standings.forEach(standing -> table.row(row(standing)));
    return table.lines();
  }

  private static String[] row(Standing standing) {
    Coverage coverage = standing.coverage();
    String flags = (coverage.late() ? ", late" : "") + (coverage.resubmitted() ? ", again" : "");
    return new String[] {
      standing.authority().name(),
      coverage.state().label().replace('-', ' ') + flags,
      coverage.itemsReported() + "/" + coverage.itemsExpected(),
      standing.nextAction()
    };
  }

  private static String counts(List<Standing> standings) {
    long required = standings.stream().filter(s -> s.isReceived() || s.isOutstanding()).count();
    long received = standings.stream().filter(Standing::isReceived).count();
    long late = standings.stream().filter(s -> s.isReceived() && s.coverage().late()).count();
    long settled = standings.stream().filter(s -> s.isReceived() && !s.isOutstanding()).count();
    return String.format(
        Locale.UK,
        "%d of %d expected returns received, %d of them on time; %d need nothing more.",
        received,
        required,
        received - late,
        settled);
  }
}
