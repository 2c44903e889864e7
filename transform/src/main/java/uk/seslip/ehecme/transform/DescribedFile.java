package uk.seslip.ehecme.transform;

import java.util.List;
import uk.seslip.ehecme.model.Measure;
import uk.seslip.ehecme.model.Periodicity;

/**
 * What one open-data file holds, for the guide to it.
 *
 * @param name the data file's name
 * @param periodicity whether its rows are of terms or of years
 * @param measures the measures it holds
 * @param columns the columns that its metadata describes
 */
public record DescribedFile(
    String name, Periodicity periodicity, List<Measure> measures, List<DescribedColumn> columns) {

  /**
   * A column as the metadata describes it.
   *
   * @param name the column's name
   * @param label its label
   * @param unit its unit; empty for none
   * @param decimals how many decimal places it has; empty for a filter
   */
  public record DescribedColumn(String name, String label, String unit, String decimals) {}

  /** Copies the lists. */
  public DescribedFile {
    measures = List.copyOf(measures);
    columns = List.copyOf(columns);
  }
}
