package uk.seslip.ehecme.cli;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import uk.seslip.ehecme.model.CellReference;
import uk.seslip.ehecme.model.Finding;

/**
 * Findings as a terminal shows them: file by file, what must be corrected first, each with its
 * place, what is wrong and how to put it right.
 */
final class FindingTable {

  private static final int ACTION = 10;
  private static final int PLACE = 14;
  private static final int WORDS = 51;

  private FindingTable() {}

  /** The lines of the tables; none where there is no finding. */
  static List<String> lines(List<Finding> findings) {
    Map<String, List<Finding>> byFile =
        findings.stream()
            .collect(
                Collectors.groupingBy(
                    finding -> finding.cell().file(), TreeMap::new, Collectors.toList()));
    List<String> lines = new ArrayList<>();
    byFile.forEach(
        (file, own) -> {
          lines.add(file);
          lines.addAll(table(own));
          lines.add("");
        });
    return lines;
  }

  private static List<String> table(List<Finding> findings) {
    TextTable table =
        new TextTable(ACTION, PLACE, WORDS)
            .heads("Do this", "Where", "What, and how to put it right");
    findings.stream()
        .sorted(Comparator.comparing(finding -> finding.type().severity()))
        .forEach(finding -> add(finding, table));
    return table.lines();
  }

  private static void add(Finding finding, TextTable table) {
    table.row(action(finding), place(finding.cell()), finding.message());
    finding
        .explanation()
        .ifPresent(answer -> table.row("", "", "The authority replied: “" + answer.text() + "”"));
    if (finding.isOpen()) {
      table.row("", "", finding.type().fix());
    }
    table.row("", "", "(" + finding.type().code() + ")");
  }

  private static String place(CellReference cell) {
    if (cell.sheet().isEmpty()) {
      return cell.cell().isEmpty() ? "the file" : cell.cell();
    }
    return cell.cell().isEmpty() ? cell.sheet() : cell.sheet() + " " + cell.cell();
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
