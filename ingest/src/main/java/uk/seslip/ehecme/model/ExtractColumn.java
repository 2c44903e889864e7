package uk.seslip.ehecme.model;

import java.util.List;

/**
 * A column that a child-level extract may have.
 *
 * @param id the stable id, such as {@code birth}
 * @param content what it holds
 * @param required whether an extract cannot be counted without it
 * @param headings the headings it is known by
 * @param topics the lists its answers are read by; of several, the one of the row's family
 */
public record ExtractColumn(
    String id,
    ExtractContent content,
    boolean required,
    List<String> headings,
    List<String> topics) {

  /** Copies the lists. */
  public ExtractColumn {
    headings = List.copyOf(headings);
    topics = List.copyOf(topics);
  }
}
