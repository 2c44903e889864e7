package uk.seslip.ehecme.transform.screen;

import java.util.List;
import java.util.stream.Collectors;

/** Files that are not fit to be published; nothing of them has been put in its place. */
public final class ScreenException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private ScreenException(String message) {
    super(message);
  }

  /** Throws when a report is not a pass. */
  static void throwUnlessPassed(List<ScreenReport> reports) {
    List<ScreenReport> bad = reports.stream().filter(report -> !report.isPassed()).toList();
    if (!bad.isEmpty()) {
      throw new ScreenException(
          "cannot publish the open data: because "
              + bad.stream().map(ScreenException::sentence).collect(Collectors.joining("; "))
              + " (nothing was put in place; docs/screener.md says how to fix each)");
    }
  }

  private static String sentence(ScreenReport report) {
    List<ScreenResult> wrong = report.failed().isEmpty() ? report.notRun() : report.failed();
    return report.dataFile()
        + " does not pass "
        + wrong.stream()
            .map(r -> r.check().id() + " (" + r.outcome().words() + ")")
            .collect(Collectors.joining(", "));
  }
}
