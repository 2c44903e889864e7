package uk.seslip.ehecme.model;

import java.util.Optional;

/**
 * An authority's own words that the data lead has approved for publication: a comment to a practice
 * question, or a reply to a query.
 *
 * @param authority GSS code
 * @param term the term they belong to
 * @param about id of the practice question, or code of the query
 * @param measure id of the measure that the query was about; empty for a practice question
 * @param text the words as approved, without a digit
 */
public record ApprovedText(
    String authority, Term term, String about, Optional<String> measure, String text) {

  /** Refuses a digit: a number in somebody's words escapes disclosure control. */
  public ApprovedText {
    if (hasDigit(text)) {
      throw new IllegalArgumentException("cannot approve a text: because it has a digit in it");
    }
  }

  /** Whether a text has a digit of any script in it. */
  public static boolean hasDigit(String text) {
    return text.codePoints()
        .anyMatch(c -> Character.isDigit(c) || Character.getType(c) == Character.OTHER_NUMBER);
  }
}
