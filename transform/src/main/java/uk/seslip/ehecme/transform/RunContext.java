package uk.seslip.ehecme.transform;

import java.time.LocalDate;
import java.util.List;
import uk.seslip.ehecme.model.CheckType;
import uk.seslip.ehecme.model.Definitions;
import uk.seslip.ehecme.model.Term;

/**
 * What the derivation of published datasets knows besides the published figures: never an exact
 * one.
 *
 * @param definitions the configuration
 * @param term the newest term
 * @param asOf the day the run stands on
 * @param programVersion the version of this program
 * @param checkTypes the checks that returns are asked
 * @param submissions what is stored, without observations
 */
public record RunContext(
    Definitions definitions,
    Term term,
    LocalDate asOf,
    String programVersion,
    List<CheckType> checkTypes,
    List<StoredSubmission> submissions) {

  /** Copies the list. */
  public RunContext {
    checkTypes = List.copyOf(checkTypes);
    submissions = List.copyOf(submissions);
  }
}
