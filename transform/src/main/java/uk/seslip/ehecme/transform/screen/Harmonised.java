package uk.seslip.ehecme.transform.screen;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** Columns that DfE has a standard for follow it. */
final class Harmonised implements ScreenCheck {

  private static final Set<String> SEARCHED = column("col_name_search_string");

  private static final Set<String> STANDARD = column("col_name_harmonised");

  @Override
  public String id() {
    return "harmonised";
  }

  @Override
  public Outcome of(Pair pair) {
    List<String> names = pair.meta().namedColumns().stream().filter(Harmonised::isUnlike).toList();
    return names.isEmpty()
        ? Outcome.warnedBy(StandardItems.wrong(pair), "items that the standard does not have")
        : Outcome.failedBy(names, "columns that have a standard name of their own");
  }

  private static boolean isUnlike(String column) {
    return SEARCHED.stream().anyMatch(column.toLowerCase(Locale.ROOT)::contains)
        && !STANDARD.contains(column);
  }

  private static Set<String> column(String name) {
    return ReferenceTable.read("harmonised_col_names.csv").stream()
        .map(row -> row.get(name))
        .collect(Collectors.toUnmodifiableSet());
  }
}
