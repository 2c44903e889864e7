package uk.seslip.ehecme.report.view;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One small history for each authority, alphabetical, each on its own scale, and below it the rates
 * on one scale.
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
   * @param chart the small history on its own scale
   * @param rate the rates on the scale that all share; empty for what has no rate
   */
  public record LinkedChart(Link link, FigureText now, TrendSpec chart, Optional<TrendSpec> rate) {

    /** Every picture of the authority, top to bottom. */
    public List<TrendSpec> charts() {
      return Stream.concat(Stream.of(chart), rate.stream()).toList();
    }
  }

  /** Copies the charts. */
  public SmallMultiplesView {
    charts = List.copyOf(charts);
  }
}
