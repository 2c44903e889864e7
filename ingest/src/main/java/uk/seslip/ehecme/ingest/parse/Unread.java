package uk.seslip.ehecme.ingest.parse;

import java.util.List;
import uk.seslip.ehecme.ingest.identify.Axis;
import uk.seslip.ehecme.model.CellReference;

/**
 * Something of a freely laid out table that was not read, which is never left out in silence.
 *
 * @param code the finding that says it
 * @param cell where it stands
 * @param found what was found, fit to be shown
 * @param axis where the wording stands that decides
 * @param wording the wording, as written
 * @param nearest known names that look like it
 */
public record Unread(
    String code,
    CellReference cell,
    String found,
    Axis axis,
    String wording,
    List<String> nearest) {

  /** A wording that nothing in the configuration explains. */
  public static final String UNKNOWN_LABEL = "unknown_label";

  /** A figure whose headings and labels do not settle what it counts. */
  public static final String UNCLEAR_FIGURE = "unclear_figure";

  /** A row that adds others up. */
  public static final String TOTALS_ROW = "totals_row";

  /** Numbers outside the tables, with known names beside them. */
  public static final String FIGURES_NOT_READ = "figures_not_read";

  /** A column whose figures are none of the return's. */
  public static final String COLUMN_NOT_READ = "column_not_read";

  /** Copies the names. */
  public Unread {
    nearest = List.copyOf(nearest);
  }
}
