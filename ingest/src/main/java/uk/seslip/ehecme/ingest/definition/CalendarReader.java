package uk.seslip.ehecme.ingest.definition;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.util.Comparator;
import java.util.List;
import uk.seslip.ehecme.model.CalendarTerm;
import uk.seslip.ehecme.model.OtherCensusDate;
import uk.seslip.ehecme.model.Term;

/** Reads the days of each term's collection and refuses days that cannot be. */
final class CalendarReader {

  static final String FILE = "calendar.csv";

  private CalendarReader() {}

  /** The terms in order. */
  static List<CalendarTerm> read(ConfigFolder folder) {
    List<Entry> rows =
        folder.csv(
            FILE,
            "term",
            "census_date",
            "other_census_date",
            "other_source",
            "request_date",
            "return_date",
            "reminder_date",
            "source",
            "verified",
            "note");
    if (rows.isEmpty()) {
      throw new ConfigurationException(FILE, "it holds no term", "restore its rows");
    }
    return Entries.unique(rows, "term").stream()
        .map(CalendarReader::term)
        .sorted(Comparator.comparing(CalendarTerm::term))
        .toList();
  }

  private static CalendarTerm term(Entry row) {
    CalendarTerm term =
        new CalendarTerm(
            row.requireTerm("term"),
            row.requireDate("census_date"),
            row.findDate("other_census_date")
                .map(date -> new OtherCensusDate(date, row.require("other_source"))),
            row.requireDate("request_date"),
            row.requireDate("return_date"),
            row.requireDate("reminder_date"),
            row.require("source"),
            row.requireFlag("verified"),
            row.text("note"));
    checkCensus(row, term);
    checkOther(row, term);
    checkOrder(row, "request_date", term.requestDate(), "census_date", term.censusDate());
    checkOrder(row, "census_date", term.censusDate(), "reminder_date", term.reminderDate());
    checkOrder(row, "reminder_date", term.reminderDate(), "return_date", term.returnDate());
    return term;
  }

  private static void checkCensus(Entry row, CalendarTerm term) {
    LocalDate census = term.censusDate();
    if (census.getDayOfWeek() != DayOfWeek.THURSDAY) {
      throw row.fault(
          "census_date",
          "is no Thursday, and school census days are Thursdays",
          "check the day in the announced calendar");
    }
    if (census.isBefore(firstDay(term.term())) || !census.isBefore(firstDay(term.term().next()))) {
      throw row.fault(
          "census_date", "does not lie in " + term.term().label(), "correct the day or the term");
    }
  }

  private static LocalDate firstDay(Term term) {
    int year = term.year().startYear();
    return switch (term.season()) {
      case AUTUMN -> LocalDate.of(year, Month.SEPTEMBER, 1);
      case SPRING -> LocalDate.of(year + 1, Month.JANUARY, 1);
      case SUMMER -> LocalDate.of(year + 1, Month.APRIL, 15);
    };
  }

  /** A second source that says the same is no conflict and would only hide one. */
  private static void checkOther(Entry row, CalendarTerm term) {
    if (term.other().filter(other -> other.date().equals(term.censusDate())).isPresent()) {
      throw row.fault(
          "other_census_date", "is the census day itself", "leave it out where sources agree");
    }
  }

  private static void checkOrder(
      Entry row, String firstKey, LocalDate first, String secondKey, LocalDate second) {
    if (second.isBefore(first)) {
      throw row.fault(firstKey, "is after " + secondKey, "put the days in order");
    }
  }
}
