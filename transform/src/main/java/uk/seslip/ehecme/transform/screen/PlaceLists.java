package uk.seslip.ehecme.transform.screen;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One of DfE's lists of codes and names that belong together.
 *
 * @param columns the columns that belong together, the code first
 * @param rows the combinations
 */
record PlaceLists(List<String> columns, Set<List<String>> rows) {

  /** The lists of the country, regions and authorities. */
  static final List<PlaceLists> ALL =
      List.of(
          of("countries.csv", "country_code", "country_name"),
          of("regions.csv", "region_code", "region_name"),
          of("las.csv", "new_la_code", "la_name", "old_la_code"));

  private static final String NOT_AVAILABLE = "x";

  /** Names of no single place, each with the code z. */
  private static final Set<String> BEYOND_THE_LIST =
      Set.of(
          "Not applicable",
          "Unknown",
          "Outside of England",
          "Outside of the United Kingdom",
          "Outside of England and unknown",
          "Outside of the United Kingdom and unknown");

  PlaceLists {
    columns = List.copyOf(columns);
    rows = Set.copyOf(rows);
  }

  /**
   * The combination of a row if it is on no list; nothing where a cell is empty, which is told by
   * another check.
   */
  List<String> wrong(Place place) {
    List<String> cells = columns.stream().map(place::cell).toList();
    if (cells.stream().anyMatch(String::isBlank)
        || rows.contains(cells)
        || isNotAvailable(cells)
        || isBeyond(cells)) {
      return List.of();
    }
    return List.of(String.join(" ", cells).strip());
  }

  private static boolean isNotAvailable(List<String> cells) {
    return cells.get(0).equals(NOT_AVAILABLE);
  }

  private static boolean isBeyond(List<String> cells) {
    return cells.get(0).equals("z") && BEYOND_THE_LIST.contains(cells.get(1));
  }

  private static PlaceLists of(String file, String... columns) {
    Set<List<String>> rows =
        ReferenceTable.read(file).stream()
            .map(row -> Stream.of(columns).map(row::get).toList())
            .collect(Collectors.toSet());
    return new PlaceLists(List.of(columns), rows);
  }
}
