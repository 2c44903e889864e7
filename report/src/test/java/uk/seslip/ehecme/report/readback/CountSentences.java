package uk.seslip.ehecme.report.readback;

import static uk.seslip.ehecme.report.readback.SentenceRules.N;
import static uk.seslip.ehecme.report.readback.SentenceRules.TERM;

import java.util.List;

/** Sentences that say how many there are, and who is counted. */
final class CountSentences {

  private final SentenceRules rules;
  private final Told told;

  private CountSentences(SentenceRules rules, Told told) {
    this.rules = rules;
    this.told = told;
  }

  static void add(SentenceRules rules, Told told) {
    CountSentences all = new CountSentences(rules, told);
    all.counts();
  }

  private void counts() {
    rules.rule(
        "(?:On census day in )"
            + TERM
            + ", "
            + N
            + " of (19) South East authorities together recorded about "
            + N
            + " children [a-z ]+\\.",
        (p, m) ->
            List.of(
                told.newest(),
                "" + told.recount().counted(p.measure(), told.newest()),
                "19",
                told.total(p, told.newest())));
    rules.rule(
        "On census day in "
            + TERM
            + ", ([A-Z][A-Za-z ]+?) recorded (?:about "
            + N
            + "|(no)|between (1 and 4)) children [a-z ]+(?:, which is shown as “low”)?\\.",
        (p, m) -> {
          String cell = told.total(p, told.newest());
          return List.of(
              told.newest(),
              p.place(),
              PublishedData.isNumber(cell) && !cell.equals("0") ? cell : "",
              cell.equals("0") ? "no" : "",
              cell.equals("low") ? "1 and 4" : "");
        });
    rules.rule(
        "([A-Z][A-Za-z ]+?) has no figure of children [a-z ]+? for " + TERM + ": ([cx]), [^.]+\\.",
        (p, m) -> List.of(p.place(), told.newest(), told.total(p, told.newest())));
    rules.rule(
        N
            + " of (19) authorities have figures in use for "
            + TERM
            + "\\. There are none from [A-Z][^;]+; it is shown as x, never as zero\\.",
        (p, m) ->
            List.of(
                ""
                    + Math.max(
                        told.recount().counted("ehe_census", told.newest()),
                        told.recount().counted("cme_census", told.newest())),
                "19",
                told.newest()));
  }
}
