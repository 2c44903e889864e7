package uk.seslip.ehecme.report.restricted;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import uk.seslip.ehecme.model.Finding;
import uk.seslip.ehecme.model.Severity;

/**
 * The words that ask one authority for what is outstanding, ready for a person to send. It holds no
 * figure and nothing of another authority, because it may travel by ordinary mail.
 *
 * @param template the lines of {@code config/templates/reminder.txt}
 */
public record Reminder(List<String> template) {

  /** The template's path in the configuration. */
  public static final String TEMPLATE = "templates/reminder.txt";

  /** What the template may have filled in. */
  public static final Set<String> PLACES =
      Set.of(
          "authority",
          "term",
          "census_day",
          "return_day",
          "when",
          "to_correct",
          "to_confirm",
          "items");

  private static final String FOR_ALL = "all";

  /** For whom the template may have words. */
  public static final Set<String> SECTIONS =
      Set.of(FOR_ALL, "not-received", "unreadable", "needs-correction", "needs-confirmation");

  /** Copies the lines. */
  public Reminder {
    template = List.copyOf(template);
  }

  /** The text for an authority, with line feeds. */
  public String text(Standing standing, LocalDate asOf) {
    String text = String.join("\n", own(standing.coverage().state().label())).strip() + "\n";
    for (Map.Entry<String, String> place : filled(standing, asOf).entrySet()) {
      text = text.replace("{" + place.getKey() + "}", place.getValue());
    }
    return text;
  }

  /** The lines that are for everyone or for one state. */
  private List<String> own(String state) {
    List<String> own = new ArrayList<>();
    String section = FOR_ALL;
    for (String line : template) {
      if (line.matches("\\[[a-z-]+\\]")) {
        section = line.substring(1, line.length() - 1);
      } else if (section.equals(FOR_ALL) || section.equals(state)) {
        own.add(line);
      }
    }
    return own;
  }

  private static Map<String, String> filled(Standing standing, LocalDate asOf) {
    return Map.of(
        "authority", standing.authority().name(),
        "term", standing.coverage().term().label(),
        "census_day", DayWords.day(standing.dates().censusDate()),
        "return_day", DayWords.day(standing.dates().returnDate()),
        "when", DayWords.when(standing.dates().returnDate(), asOf),
        "to_correct", things(standing.count(Severity.ERROR)),
        "to_confirm", things(standing.count(Severity.QUERY)),
        "items", items(standing.open()));
  }

  private static String things(int count) {
    return count == 1 ? "1 item" : count + " items";
  }

  private static String items(List<Finding> open) {
    return open.stream()
        .map(finding -> "  - " + place(finding) + ": " + finding.type().fix())
        .distinct()
        .collect(Collectors.joining("\n"));
  }

  private static String place(Finding finding) {
    return finding.item().isEmpty()
        ? finding.cell().label()
        : finding.item() + " (" + finding.cell().label() + ")";
  }
}
