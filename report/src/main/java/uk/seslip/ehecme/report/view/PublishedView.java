package uk.seslip.ehecme.report.view;

import java.util.List;

/**
 * The region in DfE's own published series, kept apart from the returns.
 *
 * @param label what every page carries
 * @param differences why these figures differ from the returns
 * @param series one for each measure that DfE publishes
 */
public record PublishedView(
    DocumentLabel label, List<String> differences, List<PublishedSeries> series) {

  /**
   * One published measure.
   *
   * @param heading its name
   * @param sentence the newest figure
   * @param chart the region's history; empty of points never
   * @param table every place in it, like periods only
   * @param source the files it comes from
   */
  public record PublishedSeries(
      String heading, String sentence, TrendSpec chart, TableView table, String source) {}

  /** Copies the lists. */
  public PublishedView {
    differences = List.copyOf(differences);
    series = List.copyOf(series);
  }
}
