package uk.seslip.ehecme.report.restricted;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import uk.seslip.ehecme.model.Finding;
import uk.seslip.ehecme.model.FindingGroup;

/** What a group of findings says of its places and figures, in a few words. */
public final class GroupWords {

  private static final Pattern CELL = Pattern.compile("([A-Z]{1,3})(\\d{1,7})");
  private static final int MOST_NAMED = 3;

  private GroupWords() {}

  /** Every cell of the group, those below one another as {@code F5 to F9}. */
  static String cells(FindingGroup group) {
    return String.join(", ", runs(group));
  }

  /**
   * The first cells of the group.
   *
   * @param most how many cells or runs of cells to name; the others are counted
   */
  public static String cells(FindingGroup group, int most) {
    List<String> runs = runs(group);
    return runs.size() <= most
        ? String.join(", ", runs)
        : String.join(", ", runs.subList(0, most)) + " and more";
  }

  /** The figures it is about: the first few of many, and how many others. */
  static String figures(FindingGroup group) {
    return some(group, finding -> finding.item().isEmpty() ? "The whole return" : finding.item());
  }

  /** What was found. */
  static String found(FindingGroup group) {
    return some(group, Finding::found);
  }

  /** What was expected. */
  static String expected(FindingGroup group) {
    return some(group, Finding::expected);
  }

  private static String some(FindingGroup group, Function<Finding, String> text) {
    List<String> texts = group.findings().stream().map(text).distinct().toList();
    int others = texts.size() - MOST_NAMED;
    return others <= 0
        ? String.join("; ", texts)
        : String.join("; ", texts.subList(0, MOST_NAMED))
            + (others == 1 ? " and 1 other" : " and " + others + " others");
  }

  private static List<String> runs(FindingGroup group) {
    Map<String, TreeSet<Integer>> rows = new TreeMap<>();
    List<String> runs = new ArrayList<>();
    for (Finding finding : group.findings()) {
      Matcher cell = CELL.matcher(finding.cell().cell());
      if (cell.matches()) {
        String column = cell.group(1);
        rows.computeIfAbsent(column.length() + column, letters -> new TreeSet<>())
            .add(Integer.valueOf(cell.group(2)));
      } else {
        runs.add(finding.cell().cell());
      }
    }
    rows.forEach((column, own) -> addRuns(column.substring(1), List.copyOf(own), runs));
    return runs.stream().filter(run -> !run.isEmpty()).distinct().toList();
  }

  private static void addRuns(String column, List<Integer> rows, List<String> runs) {
    int from = 0;
    for (int at = 1; at <= rows.size(); at++) {
      if (at == rows.size() || rows.get(at) != rows.get(at - 1) + 1) {
        String first = column + rows.get(from);
        runs.add(at - from == 1 ? first : first + " to " + column + rows.get(at - 1));
        from = at;
      }
    }
  }
}
