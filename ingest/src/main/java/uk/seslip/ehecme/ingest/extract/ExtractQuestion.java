package uk.seslip.ehecme.ingest.extract;

import java.time.LocalDate;
import uk.seslip.ehecme.model.Authority;
import uk.seslip.ehecme.model.CalendarTerm;
import uk.seslip.ehecme.model.ExtractDefinition;
import uk.seslip.ehecme.model.Register;

/**
 * What is asked of an extract.
 *
 * @param authority whose children they are
 * @param dates the term and its census day; the year is the one before the term's
 * @param register what is counted
 * @param definition how extracts are written
 * @param asOf the day of the run: nothing can have happened after it
 */
public record ExtractQuestion(
    Authority authority,
    CalendarTerm dates,
    Register register,
    ExtractDefinition definition,
    LocalDate asOf) {}
