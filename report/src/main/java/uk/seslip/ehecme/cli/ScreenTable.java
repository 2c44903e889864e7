package uk.seslip.ehecme.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import uk.seslip.ehecme.transform.screen.Outcome;
import uk.seslip.ehecme.transform.screen.Outcome.Failed;
import uk.seslip.ehecme.transform.screen.Outcome.NotRun;
import uk.seslip.ehecme.transform.screen.Outcome.Warned;
import uk.seslip.ehecme.transform.screen.ScreenReport;
import uk.seslip.ehecme.transform.screen.ScreenResult;

/** What the screener says of a pair of files, as a terminal shows it: a line for each check. */
final class ScreenTable {

  private static final int RESULT = 9;
  private static final int CHECK = 24;
  private static final int WORDS = 43;

  private ScreenTable() {}

  /** The table and a sentence below it. */
  static List<String> lines(ScreenReport report) {
    TextTable table =
        new TextTable(RESULT, CHECK, WORDS)
            .heads("Result", "Check", "What, and how to put it right");
    report.results().forEach(result -> add(result, table));
    List<String> lines = new ArrayList<>();
    lines.add(report.dataFile());
    lines.addAll(table.lines());
    lines.add("");
    lines.add(sentence(report));
    return lines;
  }

  /** How many checks passed, failed, warned and could not be made. */
  static String sentence(ScreenReport report) {
    int failed = report.failed().size();
    int warned = report.warned().size();
    int notRun = report.notRun().size();
    int passed = report.results().size() - failed - warned - notRun;
    return "%s: %d checks passed, %d failed, %d to look at, %d not made."
        .formatted(report.dataFile(), passed, failed, warned, notRun);
  }

  private static void add(ScreenResult result, TextTable table) {
    String id = result.check().id();
    table.row(word(result.outcome()), id, sentence(result.outcome().words()));
    if (asksSomething(result.outcome())) {
      table.row("", "", result.check().fix());
    }
  }

  private static boolean asksSomething(Outcome outcome) {
    return outcome instanceof Failed || outcome instanceof Warned;
  }

  private static String word(Outcome outcome) {
    if (asksSomething(outcome)) {
      return outcome instanceof Failed ? "FAILED" : "look";
    }
    return outcome instanceof NotRun ? "not made" : "passed";
  }

  private static String sentence(String words) {
    return words.isEmpty()
        ? ""
        : words.substring(0, 1).toUpperCase(Locale.UK) + words.substring(1) + ".";
  }
}
