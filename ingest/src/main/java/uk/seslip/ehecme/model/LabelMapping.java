package uk.seslip.ehecme.model;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What one wording of a return means: a decision that a person took, remembered for later terms.
 *
 * @param authority GSS code of the authority that writes so; empty when all may
 * @param sheet the sheet it stands on; empty for any sheet
 * @param header the heading of a column; empty when no heading is meant
 * @param label the label of a row; empty when no label is meant
 * @param measure id of the measure it means; empty when it leaves that open
 * @param topic name of the breakdown topic it means; empty when it leaves that open
 * @param category the category it means; empty when it leaves that open
 * @param ignored true when it stands for nothing of the return and is to be passed over
 * @param validFrom the first term in which it is so
 * @param validTo the last; empty while it still is
 * @param role who decided, by role and never by name
 * @param decided the day of the decision
 * @param why the reason, in plain words
 */
public record LabelMapping(
    Optional<String> authority,
    String sheet,
    String header,
    String label,
    Optional<String> measure,
    Optional<String> topic,
    Optional<String> category,
    boolean ignored,
    Term validFrom,
    Optional<Term> validTo,
    String role,
    LocalDate decided,
    String why) {

  /** Whether it holds for an authority in a term. */
  public boolean appliesTo(Optional<String> owner, Term term) {
    boolean own = authority.isEmpty() || authority.equals(owner);
    return own && !term.isBefore(validFrom) && validTo.map(t -> !t.isBefore(term)).orElse(true);
  }
}
