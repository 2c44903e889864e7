package uk.seslip.ehecme.report.view;

import java.util.List;

/**
 * One measure as the shared definitions state it.
 *
 * @param id the measure's id
 * @param family the part of the collection
 * @param label its name
 * @param definition what is counted
 * @param included who is counted
 * @param excluded who is not
 * @param facts further facts, as pairs of name and value: kind, period, basis, source, version
 * @param link the measure's page
 */
public record DefinitionText(
    String id,
    String family,
    String label,
    String definition,
    List<String> included,
    List<String> excluded,
    List<Fact> facts,
    Link link) {

  /**
   * A named fact.
   *
   * @param name such as {@code Legal basis}
   * @param value what it is
   */
  public record Fact(String name, String value) {}

  /** Copies the lists. */
  public DefinitionText {
    included = List.copyOf(included);
    excluded = List.copyOf(excluded);
    facts = List.copyOf(facts);
  }
}
