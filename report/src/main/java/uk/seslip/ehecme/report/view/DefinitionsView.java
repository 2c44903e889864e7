package uk.seslip.ehecme.report.view;

import java.util.List;

/**
 * The shared definitions and the words used.
 *
 * @param label what every page carries
 * @param measures every measure, in the order of the register
 * @param glossary words with their meanings, alphabetical
 */
public record DefinitionsView(
    DocumentLabel label, List<DefinitionText> measures, List<DefinitionText.Fact> glossary) {

  /** Copies the lists. */
  public DefinitionsView {
    measures = List.copyOf(measures);
    glossary = List.copyOf(glossary);
  }
}
