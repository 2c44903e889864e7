package uk.seslip.ehecme.report.readback;

import java.util.List;
import java.util.function.Function;
import uk.seslip.ehecme.report.view.Formats;

/** Sentences on who came before an authority and who comes after it. */
final class CouncilSentences {

  private static final String OPENING = "(?:Do not compare\\. )?On (\\d{1,2} \\w+ \\d{4}) ";
  private static final String OTHERS = "((?:[A-Z][^()]+ \\([^()]+\\)(?:, | and )?)+)\\.";

  private CouncilSentences() {}

  static void add(SentenceRules rules, List<ChangeOfCouncils> changes) {
    rules.rule(
        OPENING + "([A-Z][A-Za-z ]+?) (?:took|takes) over from " + OTHERS,
        (p, m) ->
            expected(
                p,
                m.group(1),
                changes,
                ChangeOfCouncils::successor,
                ChangeOfCouncils::predecessor));
    rules.rule(
        OPENING + "the area of ([A-Z][A-Za-z ]+?) (?:passed|passes) to " + OTHERS,
        (p, m) ->
            expected(
                p,
                m.group(1),
                changes,
                ChangeOfCouncils::predecessor,
                ChangeOfCouncils::successor));
    rules.rule("Figures from before and after [^.]+ mean[^.]*\\.", (p, m) -> List.of());
  }

  /** The day, whose page it is, and those of that day; shares are the configuration's words. */
  private static List<String> expected(
      Paragraph p,
      String day,
      List<ChangeOfCouncils> changes,
      Function<ChangeOfCouncils, String> own,
      Function<ChangeOfCouncils, String> other) {
    List<String> others =
        changes.stream()
            .filter(change -> own.apply(change).equals(p.place()) && change.day().equals(day))
            .map(change -> "%s (%s)".formatted(other.apply(change), change.share()))
            .toList();
    return List.of(day, p.place(), Formats.list(others).replace(",", ""));
  }
}
