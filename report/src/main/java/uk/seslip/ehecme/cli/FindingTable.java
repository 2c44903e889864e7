package uk.seslip.ehecme.cli;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import uk.seslip.ehecme.model.Finding;
import uk.seslip.ehecme.model.FindingGroup;
import uk.seslip.ehecme.model.FindingGroups;
import uk.seslip.ehecme.report.restricted.GroupWords;

/**
 * Findings as a terminal shows them: file by file, what must be corrected first, each with its
 * place, what is wrong and how to put it right.
 */
final class FindingTable {

  private static final int ACTION = 10;
  private static final int PLACE = 14;
  private static final int WORDS = 51;
  private static final int MOST_CELLS = 5;

  private FindingTable() {}

  /**
   * The lines of the tables; none where there is no finding.
   *
   * @param groups says which findings are shown as one
   */
  static List<String> lines(List<Finding> findings, FindingGroups groups) {
    Map<String, List<Finding>> byFile =
        findings.stream()
            .collect(
                Collectors.groupingBy(
                    finding -> finding.cell().file(), TreeMap::new, Collectors.toList()));
    List<String> lines = new ArrayList<>();
    byFile.forEach(
        (file, own) -> {
          lines.add(file);
          lines.addAll(table(groups.of(own)));
          lines.add("");
        });
    return lines;
  }

  private static List<String> table(List<FindingGroup> groups) {
    TextTable table =
        new TextTable(ACTION, PLACE, WORDS)
            .heads("Do this", "Where", "What, and how to put it right");
    groups.stream()
        .sorted(Comparator.comparing(group -> group.first().type().severity()))
        .forEach(group -> add(group, table));
    return table.lines();
  }

  private static void add(FindingGroup group, TextTable table) {
    Finding finding = group.first();
    table.row(action(finding), place(group), group.message());
    finding
        .explanation()
        .ifPresent(answer -> table.row("", "", "The authority replied: “" + answer.text() + "”"));
    if (finding.isOpen()) {
      table.row("", "", finding.type().fix());
    }
    table.row("", "", "(" + finding.type().code() + ")");
  }

  private static String place(FindingGroup group) {
    String sheet = group.first().cell().sheet();
    String cells = GroupWords.cells(group, MOST_CELLS);
    String place = (sheet + " " + cells).strip();
    return place.isEmpty() ? "the file" : place;
  }

  private static String action(Finding finding) {
    if (finding.explanation().isPresent()) {
      return "Explained";
    }
    return switch (finding.type().severity()) {
      case ERROR -> "CORRECT";
      case QUERY -> "CONFIRM or correct";
      case NOTE -> "Know";
    };
  }
}
