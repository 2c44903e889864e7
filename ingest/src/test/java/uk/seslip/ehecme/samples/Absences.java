package uk.seslip.ehecme.samples;

import java.util.List;
import org.apache.commons.csv.CSVRecord;
import uk.seslip.ehecme.model.Authority;
import uk.seslip.ehecme.model.Family;
import uk.seslip.ehecme.model.Term;

/** Which returns, and which parts of returns, did not come. */
final class Absences {
  private static final List<CSVRecord> ROWS = Table.rows("absences.csv");

  private Absences() {}

  /** Whether the authority returned nothing in a term. */
  static boolean isAbsent(Authority authority, Term term) {
    return matches(authority, term, "ALL");
  }

  /** Whether the authority left a whole part of the form empty in a term. */
  static boolean isAbsent(Authority authority, Term term, Family family) {
    return matches(authority, term, family.name());
  }

  private static boolean matches(Authority authority, Term term, String family) {
    return ROWS.stream()
        .anyMatch(
            r ->
                r.get("la_name").equals(authority.name())
                    && r.get("term").equals(term.slug())
                    && r.get("family").equals(family));
  }
}
