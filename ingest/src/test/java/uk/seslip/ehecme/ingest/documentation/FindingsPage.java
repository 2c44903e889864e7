package uk.seslip.ehecme.ingest.documentation;

import java.util.List;
import uk.seslip.ehecme.model.FindingType;
import uk.seslip.ehecme.model.Level;
import uk.seslip.ehecme.model.Responsibility;
import uk.seslip.ehecme.model.Severity;

/** {@code docs/findings.md}: every problem the program can find. */
final class FindingsPage {

  private FindingsPage() {}

  /** The page. */
  static String of(List<FindingType> types) {
    Page page =
        new Page("Findings", "config/findings.csv")
            .paragraph(
                "Every problem that the program can find in a return. A finding says where it"
                    + " stands (file, sheet, cell), what was found and what was expected. Names in"
                    + " braces are filled in. `samples/faults/<code>/` holds a file that raises"
                    + " it.");
    for (Severity severity : Severity.values()) {
      List<FindingType> ofSeverity =
          types.stream().filter(type -> type.severity() == severity).toList();
      page.section(severity.name() + ": " + meaning(severity));
      page.table(
          List.of("Code", "What it is", "Touches", "Who acts"),
          ofSeverity.stream().map(FindingsPage::line).toList());
      ofSeverity.forEach(type -> describe(page, type));
    }
    return page.markdown();
  }

  private static List<String> line(FindingType type) {
    return List.of(
        "[`" + type.code() + "`](#" + type.code() + ")",
        type.title(),
        touches(type.level()),
        who(type));
  }

  private static void describe(Page page, FindingType type) {
    page.entry(type.code())
        .paragraph("> " + type.one())
        .bullets(List.of("For several: " + type.many(), "For all: " + type.all()))
        .paragraph("**Why it matters.** " + type.why())
        .paragraph("**What to do.** " + type.fix());
  }

  private static String meaning(Severity severity) {
    return switch (severity) {
      case ERROR -> "must be corrected; the figures it touches are not used";
      case QUERY -> "correct or confirm; the figures are used meanwhile";
      case NOTE -> "something was done that you should know";
    };
  }

  private static String touches(Level level) {
    return switch (level) {
      case RETURN -> "the whole return";
      case ITEM -> "one measure";
    };
  }

  private static String who(FindingType type) {
    return type.responsibility() == Responsibility.AUTHORITY ? "the authority" : "the data lead";
  }
}
