package uk.seslip.ehecme.report.view;

import java.util.List;

/**
 * One small history for each authority, alphabetical, each on its own scale.
 *
 * @param heading the measure and the terms
 * @param sentence how to read them
 * @param charts one for each authority
 * @param table the figures of them all
 */
public record SmallMultiplesView(
    String heading, String sentence, List<LinkedChart> charts, TableView table) {

  /**
   * A chart with the page it leads to.
   *
   * @param link the authority and its page
   * @param now the newest figure
   * @param chart the small history
   */
  public record LinkedChart(Link link, FigureText now, TrendSpec chart) {}

  /** Copies the charts. */
  public SmallMultiplesView {
    charts = List.copyOf(charts);
  }
}
