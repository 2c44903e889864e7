package uk.seslip.ehecme.report.readback;

import static uk.seslip.ehecme.report.readback.SentenceRules.N;
import static uk.seslip.ehecme.report.readback.SentenceRules.PER_CENT;
import static uk.seslip.ehecme.report.readback.SentenceRules.TERM;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** Sentences that set the newest term against the same term one year before. */
final class ChangeSentences {

  private final SentenceRules rules;
  private final Told told;

  private ChangeSentences(SentenceRules rules, Told told) {
    this.rules = rules;
    this.told = told;
  }

  static void add(SentenceRules rules, Told told) {
    ChangeSentences all = new ChangeSentences(rules, told);
    all.changes();
  }

  private void changes() {
    String amount = "(?:about " + N + " (more|fewer)|(the same rounded number))";
    rules.rule(
        "That is " + amount + " (?:than|as) in " + TERM + PER_CENT + "\\.", (p, m) -> own(p));
    rules.rule(
        "That is (the same rounded number) as in " + TERM + "\\.", (p, m) -> own(p).subList(2, 4));
    rules.rule(
        N
            + " authorities have (?:comparable )?figures for both (?:terms|years)\\. Their rounded"
            + " figures add up to "
            + N
            + " now and "
            + N
            + " in "
            + TERM
            + ": "
            + amount
            + PER_CENT
            + "\\.",
        (p, m) -> {
          List<String> names = told.recount().comparable(p.measure(), told.before(), told.newest());
          int earlier = told.recount().sum(names, p.measure(), told.before());
          int later = told.recount().sum(names, p.measure(), told.newest());
          List<String> expected =
              new ArrayList<>(List.of("" + names.size(), "" + later, "" + earlier, told.before()));
          expected.addAll(difference(earlier, later));
          return expected;
        });
  }

  private List<String> own(Paragraph p) {
    int earlier = Integer.parseInt(told.total(p, told.before()));
    int later = Integer.parseInt(told.total(p, told.newest()));
    List<String> expected = new ArrayList<>(difference(earlier, later));
    expected.add(3, told.before());
    return expected;
  }

  private static List<String> difference(int earlier, int later) {
    if (earlier == later) {
      return List.of("", "", "the same rounded number", "");
    }
    String percent = Recount.percent(earlier, later).map(BigDecimal::toPlainString).orElse("");
    return List.of("" + Math.abs(later - earlier), later > earlier ? "more" : "fewer", "", percent);
  }
}
