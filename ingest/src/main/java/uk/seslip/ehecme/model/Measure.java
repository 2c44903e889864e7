package uk.seslip.ehecme.model;

import java.util.List;
import java.util.Optional;

/**
 * What is counted: one entry of the shared-definitions register.
 *
 * @param id the stable id, such as {@code ehe_census}
 * @param family the part of the collection it belongs to
 * @param label the name on pages and in the request, such as {@code EHE on census day}
 * @param noun what one counts, in the plural, for sentences: {@code children in elective home
 *     education}
 * @param definition one or two plain sentences
 * @param included who is counted
 * @param excluded who is not
 * @param kind stock or flow
 * @param periodicity termly or annual
 * @param rated true when a rate per resident child aged 5 to 16 is meaningful
 * @param legalBasis the law or agreement it is asked under
 * @param source where the definition comes from, with date
 * @param dfeItem our id of the DfE item it is; empty when it is regional only
 * @param topics ids of the breakdown topics asked for, besides the total
 * @param validFrom the first term it is asked for
 * @param validTo the last term it is asked for; empty while it still is
 * @param version the version of this entry
 */
public record Measure(
    String id,
    Family family,
    String label,
    String noun,
    String definition,
    List<String> included,
    List<String> excluded,
    MeasureKind kind,
    Periodicity periodicity,
    boolean rated,
    String legalBasis,
    String source,
    Optional<String> dfeItem,
    List<String> topics,
    Term validFrom,
    Optional<Term> validTo,
    String version) {

  /** Copies the lists and keeps regional measures out of the DfE return. */
  public Measure {
    included = List.copyOf(included);
    excluded = List.copyOf(excluded);
    topics = List.copyOf(topics);
    if (family == Family.REGIONAL && dfeItem.isPresent()) {
      throw new IllegalArgumentException(
          "cannot define " + id + ": because a regional measure must not name a DfE item");
    }
  }

  /** One of its items in words, such as {@code EHE on census day, Sex: Female}. */
  public String itemLabel(Breakdown breakdown) {
    return breakdown.isTotal()
        ? label
        : label + ", " + breakdown.topic() + ": " + breakdown.category();
  }

  /** The id of one of its items in a return, such as {@code ehe_census/Sex/Female}. */
  public String itemId(Breakdown breakdown) {
    return breakdown.isTotal() ? id : id + "/" + breakdown.topic() + "/" + breakdown.category();
  }

  /** Whether it is asked for in a term. */
  public boolean isAskedIn(Term term) {
    return !term.isBefore(validFrom) && validTo.map(last -> !last.isBefore(term)).orElse(true);
  }

  /** The period that a return of a term reports this measure for. */
  public Period periodIn(Term term) {
    return periodicity == Periodicity.TERM ? term : term.year().previous();
  }

  /** The terms of the year in which the measure is asked: annual flows only in the autumn. */
  public boolean isCollectedIn(Term term) {
    return isAskedIn(term) && (periodicity == Periodicity.TERM || term.season() == Season.AUTUMN);
  }
}
