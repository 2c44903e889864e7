package uk.seslip.ehecme.ingest.documentation;

import java.util.List;
import uk.seslip.ehecme.model.CaveatSeverity;
import uk.seslip.ehecme.model.CaveatType;

/** {@code docs/caveats.md}: every sentence that may stand beside a figure. */
final class CaveatsPage {

  private CaveatsPage() {}

  /** The page. */
  static String of(List<CaveatType> types) {
    Page page =
        new Page("Caveats", "config/caveats.yml")
            .paragraph(
                "The sentences that stand beside figures, so that nobody compares what cannot be"
                    + " compared. Each fires by a rule on published figures, practice answers and"
                    + " configuration only; `{why}` is filled with the reason it fired.")
            .paragraph(
                "They are published as data too. Beside each `data/<name>.csv` stands"
                    + " `<name>.caveats.csv`: authority (empty for the region), measure, topic and"
                    + " breakdown (`All` for each one of the topic), the caveat and why it holds"
                    + " there, for every period of the file. `caveats.csv` has the sentences. In"
                    + " the data pack each figure names its caveats, and says *Do not compare*"
                    + " where one of them forbids it.");
    for (CaveatSeverity severity : CaveatSeverity.values()) {
      page.section(heading(severity));
      types.stream()
          .filter(type -> type.severity() == severity)
          .forEach(type -> describe(page, type));
    }
    return page.markdown();
  }

  private static void describe(Page page, CaveatType type) {
    page.entry(type.id())
        .paragraph("> " + type.text())
        .bullets(
            List.of(
                "Attached to: " + type.level(),
                "Fires when: " + type.trigger(),
                "Source: " + type.source()));
  }

  private static String heading(CaveatSeverity severity) {
    return switch (severity) {
      case BLOCKING -> "BLOCKING: do not compare";
      case CAUTION -> "CAUTION: read before use";
      case CONTEXT -> "CONTEXT: good to know";
    };
  }
}
