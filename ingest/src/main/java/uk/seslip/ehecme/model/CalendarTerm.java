package uk.seslip.ehecme.model;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The dates of one term's collection.
 *
 * @param term the term
 * @param censusDate the day the stocks are counted on
 * @param other a second source that gives another census day; empty where none is known
 * @param requestDate the day the region asks for figures
 * @param returnDate the last day a return is on time
 * @param reminderDate the day a reminder goes to those who have not returned
 * @param source where the census date was found
 * @param verified false when the date follows a rule of thumb or memory, and must be checked
 * @param note what else a reader should know; may be empty
 */
public record CalendarTerm(
    Term term,
    LocalDate censusDate,
    Optional<OtherCensusDate> other,
    LocalDate requestDate,
    LocalDate returnDate,
    LocalDate reminderDate,
    String source,
    boolean verified,
    String note) {}
