package uk.seslip.ehecme.report.view;

import java.util.List;
import java.util.OptionalInt;

/**
 * All authorities' rates side by side in alphabetical order, with the median authority's.
 *
 * @param id an id unique on its page
 * @param title what it shows
 * @param description what there is to see
 * @param hue the family's colour
 * @param axisLabel what the axis measures
 * @param axisMaximum the right end of the axis, per 10,000; the left end is zero
 * @param median the median authority's rate, a labelled upright line; empty when there is none
 * @param rows one for each authority, alphabetical
 * @param table the same figures
 */
public record ComparisonSpec(
    String id,
    String title,
    String description,
    ChartHue hue,
    String axisLabel,
    int axisMaximum,
    OptionalInt median,
    List<ComparisonRow> rows,
    TableView table)
    implements ChartSpec {

  /** Copies the rows. */
  public ComparisonSpec {
    rows = List.copyOf(rows);
  }
}
