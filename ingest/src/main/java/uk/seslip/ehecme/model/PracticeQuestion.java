package uk.seslip.ehecme.model;

import java.util.List;

/**
 * A question asked each term about how figures are counted, because the answer changes what they
 * mean.
 *
 * @param id the stable id, such as {@code waiting_children_counted}
 * @param text the question as the request asks it
 * @param options the answers to choose from
 * @param why one sentence on why it matters, printed beside the answer
 */
public record PracticeQuestion(String id, String text, List<String> options, String why) {

  /** Copies the options. */
  public PracticeQuestion {
    options = List.copyOf(options);
  }
}
