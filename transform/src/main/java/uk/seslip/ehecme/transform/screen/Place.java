package uk.seslip.ehecme.transform.screen;

import java.util.Map;

/**
 * The cells of a row that say where.
 *
 * @param level {@code geographic_level}
 * @param cells what is in the columns of geography
 */
record Place(String level, Map<String, String> cells) {

  Place {
    cells = Map.copyOf(cells);
  }

  /** The text of a cell; empty where there is no such column. */
  String cell(String column) {
    return cells.getOrDefault(column, "");
  }
}
