package uk.seslip.ehecme.ingest.parse;

import java.util.ArrayList;
import java.util.List;

/**
 * Columns of labels and the columns of figures they stand beside: a table, or one of several side
 * by side.
 *
 * @param labels the columns of labels
 * @param figures the columns of figures
 */
record ColumnGroup(List<HeadedColumn> labels, List<HeadedColumn> figures) {

  ColumnGroup {
    labels = List.copyOf(labels);
    figures = List.copyOf(figures);
  }

  /** The groups of a table: labels that come after figures begin the next group. */
  static List<ColumnGroup> of(List<HeadedColumn> columns) {
    List<ColumnGroup> groups = new ArrayList<>();
    List<HeadedColumn> labels = new ArrayList<>();
    List<HeadedColumn> figures = new ArrayList<>();
    for (HeadedColumn column : columns) {
      if (column.labels() && !figures.isEmpty()) {
        groups.add(new ColumnGroup(labels, figures));
        labels.clear();
        figures.clear();
      }
      (column.labels() ? labels : figures).add(column);
    }
    if (!figures.isEmpty()) {
      groups.add(new ColumnGroup(labels, figures));
    }
    return groups;
  }
}
