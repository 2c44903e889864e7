package uk.seslip.ehecme.model;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A register that a row of a child-level extract belongs to.
 *
 * @param id the stable id, such as {@code EHE}
 * @param label its name
 * @param legalBasis the law behind it
 * @param inForceFrom the first term it is collected in; empty while the law is not in force
 * @param spellings what case systems write for it
 * @param excludes ids of the families a child cannot be in on the same day
 * @param topics ids of the topics it is counted by on census day where no measure says so
 * @param measures the register's measure for what is counted of it
 */
public record ExtractFamily(
    String id,
    String label,
    String legalBasis,
    Optional<Term> inForceFrom,
    List<String> spellings,
    List<String> excludes,
    List<String> topics,
    Map<ExtractEvent, String> measures) {

  /** Copies the collections. */
  public ExtractFamily {
    spellings = List.copyOf(spellings);
    excludes = List.copyOf(excludes);
    topics = List.copyOf(topics);
    measures = Map.copyOf(measures);
  }

  /** Whether the law behind it is in force in a term. */
  public boolean isInForce(Term term) {
    return inForceFrom.map(first -> !term.isBefore(first)).orElse(false);
  }
}
