package uk.seslip.ehecme.transform.store;

import java.time.LocalDate;
import uk.seslip.ehecme.model.Term;

/**
 * Which run made what a tier shows now.
 *
 * @param term the newest term of the run
 * @param asOf the day the run stood on
 * @param programVersion the version of the program
 * @param configuration the hash of the configuration
 * @param commit the store's newest commit when the run had ended
 */
public record ReleaseMark(
    Term term, LocalDate asOf, String programVersion, String configuration, long commit) {}
