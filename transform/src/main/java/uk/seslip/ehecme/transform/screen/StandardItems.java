package uk.seslip.ehecme.transform.screen;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.commons.csv.CSVRecord;

/** The items of columns that DfE has harmonised: sex, and special educational needs. */
final class StandardItems {

  private static final Map<String, Set<String>> ITEMS = items();

  private StandardItems() {}

  /** Items in such a column that the standard does not have, each with its column. */
  static List<String> wrong(Pair pair) {
    return pair.meta().filterColumns().stream()
        .filter(ITEMS::containsKey)
        .flatMap(
            column ->
                pair.data().values(column).stream()
                    .filter(item -> !ITEMS.get(column).contains(item))
                    .map(item -> column + " / " + item))
        .toList();
  }

  private static Map<String, Set<String>> items() {
    Map<String, Set<String>> items = new HashMap<>();
    items.put("sex", Set.of("Female", "Male", "Unknown", "Total"));
    for (CSVRecord row : ReferenceTable.read("sen.csv")) {
      items.computeIfAbsent(row.get("col_name"), c -> new HashSet<>()).add(row.get("filter_item"));
    }
    return items;
  }
}
