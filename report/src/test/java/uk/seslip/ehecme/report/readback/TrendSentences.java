package uk.seslip.ehecme.report.readback;

import static uk.seslip.ehecme.report.readback.SentenceRules.N;
import static uk.seslip.ehecme.report.readback.SentenceRules.PER_CENT;
import static uk.seslip.ehecme.report.readback.SentenceRules.TERM;

import java.math.BigDecimal;
import java.util.List;

/** Sentences on the longer run. */
final class TrendSentences {

  private final SentenceRules rules;
  private final Told told;

  private TrendSentences(SentenceRules rules, Told told) {
    this.rules = rules;
    this.told = told;
  }

  static void add(SentenceRules rules, Told told) {
    TrendSentences all = new TrendSentences(rules, told);
    all.trends();
  }

  private void trends() {
    rules.rule(
        "Compared with the same term in earlier years, numbers have mostly been (rising|falling)"
            + " since "
            + TERM
            + PER_CENT.replace("%", "% a year")
            + "\\. (?:With only|These) "
            + N
            + " terms (?:this may not last|do not show that it lasts): treat it as a prompt to"
            + " look, not a finding\\.",
        (p, m) ->
            List.of(
                direction(p, "rising", "falling"),
                start(p),
                percent(p),
                "" + told.series(p).size()));
    rules.rule(
        "Numbers have (risen|fallen) compared with the same term in earlier years in most years"
            + " since "
            + TERM
            + ", by about "
            + N
            + "% a year(?: \\("
            + N
            + " to "
            + N
            + " children a year\\))?\\. This pattern is unlikely to be chance, but it may reflect a"
            + " change in recording\\.",
        (p, m) -> {
          double slope = Math.abs(Recount.slope(told.series(p), BigDecimal::doubleValue));
          return List.of(
              direction(p, "risen", "fallen"),
              start(p),
              percent(p),
              Told.around(m.group(4), slope, -1),
              Told.around(m.group(5), slope, 1));
        });
    rules.rule(
        "No clear long-term direction can be seen in "
            + N
            + " terms\\. This does not mean nothing has changed\\.",
        (p, m) -> List.of("" + told.series(p).size()));
    rules.rule(
        "There are "
            + N
            + " comparable terms: enough to set one year against the next, too few to speak of a"
            + " longer run\\.",
        (p, m) -> List.of("" + told.series(p).size()));
    rules.rule(
        "([A-Z][A-Za-z ]+) has "
            + N
            + " comparable terms? of data\\. That is too few to say anything about change over the"
            + " longer run\\.",
        (p, m) -> List.of(p.place(), "" + told.series(p).size()));
    rules.rule(
        N + " of these terms (?:is|are) “low” and counted as 2\\.5 children, by convention\\.",
        (p, m) -> List.of("" + told.recount().low(p.place(), p.measure())));
    rules.rule(
        "The longer run is that of the "
            + N
            + " authorities with a (?:comparable )?figure in each of its terms\\.",
        (p, m) -> List.of("" + told.recount().panel(p.measure()).size()));
    rules.rule(
        "The newest term with a figure is " + TERM + "\\.",
        (p, m) -> List.of(List.copyOf(told.series(p).keySet()).get(told.series(p).size() - 1)));
  }

  private String start(Paragraph p) {
    return told.series(p).keySet().iterator().next();
  }

  private String percent(Paragraph p) {
    return "" + Recount.percentPerYear(told.series(p));
  }

  private String direction(Paragraph p, String up, String down) {
    return Recount.slope(told.series(p), BigDecimal::doubleValue) > 0 ? up : down;
  }
}
