package uk.seslip.ehecme.report.readback;

import static uk.seslip.ehecme.report.readback.SentenceRules.N;
import static uk.seslip.ehecme.report.readback.SentenceRules.TERM;

import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Matcher;

/** Sentences that set an authority beside the others. */
final class ComparisonSentences {

  private final SentenceRules rules;
  private final Told told;

  private ComparisonSentences(SentenceRules rules, Told told) {
    this.rules = rules;
    this.told = told;
  }

  static void add(SentenceRules rules, Told told) {
    ComparisonSentences all = new ComparisonSentences(rules, told);
    all.comparisons();
    all.neighbours();
  }

  private void comparisons() {
    rules.rule(
        "([A-Z][A-Za-z ]+?) recorded "
            + N
            + " per 10,000 \\(95% range "
            + N
            + " to "
            + N
            + "\\)\\.(?: Do not compare this figure with others: see the reasons beside it\\.| That"
            + " is [a-z ]+South East authorities(?:: check recording and definitions first)?\\.)?",
        (p, m) -> {
          String rate =
              told.recount()
                  .rate(p.place(), p.measure(), told.newest())
                  .orElseThrow()
                  .toPlainString();
          double value = Double.parseDouble(rate);
          return List.of(
              p.place(),
              rate,
              Told.around(m.group(3), value, -1),
              Told.around(m.group(4), value, 1));
        });
    rules.rule(
        "In "
            + TERM
            + " the median authority recorded "
            + N
            + " per 10,000 resident children aged 5 to 16\\. Rates run from "
            + N
            + " to "
            + N
            + " \\("
            + N
            + " of (19) authorities\\)\\.",
        (p, m) -> {
          List<BigDecimal> rates = told.recount().rates(p.measure(), told.newest());
          return List.of(
              told.newest(),
              Recount.median(rates).toPlainString(),
              Recount.whole(rates.get(0)).toPlainString(),
              Recount.whole(rates.get(rates.size() - 1)).toPlainString(),
              "" + rates.size(),
              "19");
        });
    rules.rule("[^.]+ have the same rounded number, about [\\d,]+\\.", (p, m) -> List.of());
    rules.rule("Recorded most often[^:]*: [^.]+\\.", (p, m) -> List.of());
    rules.rule(
        "Several categories share the highest number, about [\\d,]+\\.", (p, m) -> List.of());
  }

  private void neighbours() {
    String opening =
        "Of the 10 statistical neighbours of ([A-Z][A-Za-z ]+) \\([^)]+\\), (?:none|"
            + N
            + " \\(([^)]+)\\)) (?:is|are) in the region\\. ";
    rules.rule(
        opening
            + "(?:Their rates|The rates of the (?:\\d+) that have one) run from "
            + N
            + " to "
            + N
            + " per 10,000\\. Neighbours are alike in their area, not in how they record\\.",
        (p, m) -> {
          List<String> names = names(m);
          List<BigDecimal> rates =
              names.stream()
                  .flatMap(n -> told.recount().rate(n, p.measure(), told.newest()).stream())
                  .sorted()
                  .toList();
          return List.of(
              p.place(),
              "" + names.size(),
              names(m.group(3)),
              rates.get(0).toPlainString(),
              rates.get(rates.size() - 1).toPlainString());
        });
    rules.rule(
        opening + "A range needs 5 with a rate, so none is given\\.",
        (p, m) ->
            List.of(p.place(), m.group(2) == null ? "" : "" + names(m).size(), names(m.group(3))));
  }

  private List<String> names(Matcher m) {
    return told.recount().data().authorities().stream()
        .filter(n -> m.group(3) != null && m.group(3).matches(".*\\b" + n + "\\b.*"))
        .toList();
  }

  private static String names(String list) {
    return list == null ? "" : list.replace(",", "");
  }
}
