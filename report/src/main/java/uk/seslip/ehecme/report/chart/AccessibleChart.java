package uk.seslip.ehecme.report.chart;

import uk.seslip.ehecme.report.view.TableView;

/**
 * A picture with the words and the figures that say the same; never one without the others.
 *
 * @param svg the picture: one {@code svg} element, without declaration, scripts or outside
 *     references, drawn to scale with its {@code viewBox}
 * @param title what it shows
 * @param description what there is to see
 * @param table the figures
 */
public record AccessibleChart(String svg, String title, String description, TableView table) {

  /** Refuses a picture without words. */
  public AccessibleChart {
    if (svg.isBlank() || title.isBlank() || description.isBlank()) {
      throw new IllegalArgumentException(
          "cannot make chart '" + title + "': because picture, title or description is missing");
    }
  }
}
