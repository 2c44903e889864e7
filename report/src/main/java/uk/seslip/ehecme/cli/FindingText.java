package uk.seslip.ehecme.cli;

import java.util.ArrayList;
import java.util.List;
import uk.seslip.ehecme.model.Finding;
import uk.seslip.ehecme.model.Severity;

/** A finding as a terminal shows it: what to do, where, what is wrong, how to put it right. */
final class FindingText {

  private FindingText() {}

  /** The lines of one finding, a blank one last. */
  static List<String> lines(Finding finding) {
    List<String> lines = new ArrayList<>();
    lines.add(heading(finding) + "  " + finding.cell().label());
    lines.add("  " + finding.message());
    finding
        .explanation()
        .ifPresent(answer -> lines.add("  The authority replied: “" + answer.text() + "”"));
    if (finding.isOpen()) {
      lines.add("  How to put it right: " + finding.type().fix());
    }
    lines.add("  (" + finding.type().code() + ")");
    lines.add("");
    return List.copyOf(lines);
  }

  private static String heading(Finding finding) {
    return finding.explanation().isPresent() ? "EXPLAINED" : heading(finding.type().severity());
  }

  private static String heading(Severity severity) {
    return switch (severity) {
      case ERROR -> "CORRECT";
      case QUERY -> "CORRECT OR CONFIRM";
      case NOTE -> "NOTE";
    };
  }
}
