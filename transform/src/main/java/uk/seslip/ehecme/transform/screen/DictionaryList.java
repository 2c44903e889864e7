package uk.seslip.ehecme.transform.screen;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.apache.commons.csv.CSVRecord;

/** DfE's dictionary of the columns and items that data sets of the API may have. */
final class DictionaryList {

  private static final Map<String, Set<String>> ITEMS = items();

  private DictionaryList() {}

  static boolean hasColumn(String column) {
    return ITEMS.containsKey(column);
  }

  static boolean hasItem(String column, String item) {
    return ITEMS.getOrDefault(column, Set.of()).contains(item);
  }

  private static Map<String, Set<String>> items() {
    Map<String, Set<String>> items = new HashMap<>();
    for (CSVRecord row : ReferenceTable.read("data_dictionary.csv")) {
      add(items, row.get("col_name"), row.get("filter_item"));
      add(items, row.get("col_name_parent"), row.get("filter_item_parent"));
    }
    return items;
  }

  private static void add(Map<String, Set<String>> items, String column, String item) {
    if (!column.isBlank()) {
      items.computeIfAbsent(column, name -> new HashSet<>()).add(item);
    }
  }
}
