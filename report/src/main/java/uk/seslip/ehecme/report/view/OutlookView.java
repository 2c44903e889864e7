package uk.seslip.ehecme.report.view;

import java.util.List;

/**
 * What the past of one measure leads to expect of the next three terms, for whoever plans places.
 *
 * @param id an id unique on its page
 * @param heading the measure
 * @param sentences what it rests on, how well it would have done, what to plan for
 * @param table the terms with their ranges; without rows where there is no forecast
 */
public record OutlookView(String id, String heading, List<String> sentences, TableView table) {

  /** Copies the list. */
  public OutlookView {
    sentences = List.copyOf(sentences);
  }
}
