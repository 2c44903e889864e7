package uk.seslip.ehecme.cli;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import uk.seslip.ehecme.ingest.definition.ConfigurationException;
import uk.seslip.ehecme.model.CalendarTerm;
import uk.seslip.ehecme.model.Definitions;
import uk.seslip.ehecme.model.Term;

/** Decides which term a command is about. */
final class TermChoice {

  private static final String CALENDAR = "config/calendar.csv";

  private TermChoice() {}

  /**
   * The term that was asked for, or the newest whose census day is not after the day of the run.
   *
   * @throws ConfigurationException when the calendar does not have such a term
   */
  static Term choose(Optional<Term> asked, Definitions definitions, LocalDate asOf) {
    if (asked.isPresent() && definitions.findTerm(asked.get()).isEmpty()) {
      throw new ConfigurationException(
          CALENDAR, "it does not have " + asked.get().label(), "add the term's dates");
    }
    return asked.orElseGet(() -> newest(definitions, asOf));
  }

  private static Term newest(Definitions definitions, LocalDate asOf) {
    return definitions.calendar().stream()
        .filter(dates -> !dates.censusDate().isAfter(asOf))
        .map(CalendarTerm::term)
        .max(Comparator.naturalOrder())
        .orElseThrow(
            () ->
                new ConfigurationException(
                    CALENDAR,
                    "no census day in it is on or before " + asOf,
                    "give --term or a later --as-of"));
  }
}
