package uk.seslip.ehecme.transform.screen;

import java.util.Map;

/**
 * One row of a metadata file.
 *
 * @param line the line it stands on
 * @param cells its cells by column
 */
record MetaRow(long line, Map<String, String> cells) {

  MetaRow {
    cells = Map.copyOf(cells);
  }

  /** The text of a cell; empty where there is no such column. */
  String cell(String column) {
    return cells.getOrDefault(column, "");
  }

  String name() {
    return cell("col_name");
  }

  String label() {
    return cell("label");
  }

  /** The column that groups a filter's items; empty for none. */
  String group() {
    return cell("filter_grouping_column");
  }

  boolean isFilter() {
    return cell("col_type").equals("Filter");
  }

  boolean isIndicator() {
    return cell("col_type").equals("Indicator");
  }
}
