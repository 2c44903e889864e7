package uk.seslip.ehecme.report.view;

import java.util.List;

/**
 * One breakdown as bars in the published order, with the same term one year before as a mark.
 *
 * @param id an id unique on its page
 * @param title what it shows
 * @param description what there is to see
 * @param hue the family's colour
 * @param nowLabel the newest period
 * @param earlierLabel the period one year before
 * @param axisMaximum the right end of the axis, in children; the left end is zero
 * @param rows the categories in the published order
 * @param table the same figures for the same term of every year
 */
public record BreakdownSpec(
    String id,
    String title,
    String description,
    ChartHue hue,
    String nowLabel,
    String earlierLabel,
    int axisMaximum,
    List<BreakdownRow> rows,
    TableView table)
    implements ChartSpec {

  /** Copies the rows. */
  public BreakdownSpec {
    rows = List.copyOf(rows);
  }
}
