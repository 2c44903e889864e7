package uk.seslip.ehecme.report.view;

import java.util.List;

/**
 * The history of one measure in one place, gaps and breaks included.
 *
 * @param id an id unique on its page
 * @param title what it shows
 * @param description what there is to see
 * @param hue the family's colour
 * @param size how much room it has
 * @param axisLabel what is counted
 * @param axisMaximum the top of the axis, in children; the foot is zero
 * @param points every period, oldest first
 * @param breaks declared breaks
 * @param table the same figures
 */
public record TrendSpec(
    String id,
    String title,
    String description,
    ChartHue hue,
    ChartSize size,
    String axisLabel,
    int axisMaximum,
    List<TrendPoint> points,
    List<BreakMark> breaks,
    TableView table)
    implements ChartSpec {

  /** Copies the lists. */
  public TrendSpec {
    points = List.copyOf(points);
    breaks = List.copyOf(breaks);
  }
}
