package uk.seslip.ehecme.report.view;

import java.util.List;
import java.util.Locale;
import uk.seslip.ehecme.model.CaveatSeverity;

/**
 * What a reader needs beside a figure.
 *
 * @param id the caveat's stable id
 * @param weight how far it limits use
 * @param text the sentence
 * @param reasons why it fired, one line for each place where they differ; may be empty
 * @param source where the warning comes from
 */
public record CaveatText(
    String id, CaveatSeverity weight, String text, List<String> reasons, String source) {

  /** Copies the reasons. */
  public CaveatText {
    reasons = List.copyOf(reasons);
  }

  /** The weight in words, such as {@code Do not compare}. */
  public String label() {
    return weight.label();
  }

  /** The weight as a style class, such as {@code blocking}. */
  public String style() {
    return weight.name().toLowerCase(Locale.ROOT);
  }
}
