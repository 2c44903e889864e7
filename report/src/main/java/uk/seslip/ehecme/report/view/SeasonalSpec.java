package uk.seslip.ehecme.report.view;

import java.util.List;

/**
 * The same history with like terms beside each other: autumns joined to autumns, springs to springs
 * and summers to summers, on one scale.
 *
 * @param id an id unique on its page
 * @param title what it shows, of whom and when
 * @param description what there is to see
 * @param hue the family's colour
 * @param axisLabel what the vertical axis counts
 * @param axisMaximum the top of the axis; the bottom is zero
 * @param points the points season by season; years of one season have consecutive positions, and a
 *     position is left free between seasons
 * @param breaks declared changes at the positions they fall on in each season
 * @param table the same figures
 */
public record SeasonalSpec(
    String id,
    String title,
    String description,
    ChartHue hue,
    String axisLabel,
    int axisMaximum,
    List<TrendPoint> points,
    List<BreakMark> breaks,
    TableView table)
    implements ChartSpec {

  /** Copies the points and the breaks. */
  public SeasonalSpec {
    points = List.copyOf(points);
    breaks = List.copyOf(breaks);
  }
}
