package uk.seslip.ehecme.ingest.identify;

import java.time.LocalDate;
import uk.seslip.ehecme.model.Authority;
import uk.seslip.ehecme.model.Term;

/**
 * Whose return it is, for which term, in which version.
 *
 * @param authority the authority
 * @param term the term
 * @param version the number the authority gave it, 1 where it gave none
 * @param received the day on the cover, or the day of the run where the cover has none
 * @param nilReturn true when the authority says that it has nothing to return
 */
public record Identity(
    Authority authority, Term term, int version, LocalDate received, boolean nilReturn) {}
