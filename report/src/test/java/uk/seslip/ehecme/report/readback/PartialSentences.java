package uk.seslip.ehecme.report.readback;

import java.util.List;
import java.util.LongSummaryStatistics;

/** Sentences on totals that do not count all authorities. */
final class PartialSentences {

  private static final int ALL = 19;

  private PartialSentences() {}

  static void add(SentenceRules rules, Told told) {
    rules.rule(
        "Read down a column: only the same term compares\\. Open dots are totals of (\\d+)(?: to"
            + " (\\d+))? of (19) authorities\\.",
        (p, m) ->
            Recount.NOUNS.values().stream()
                .map(measure -> partial(told.recount(), measure))
                .filter(Sentences.groups(m)::equals)
                .findFirst()
                .orElse(List.of("other numbers")));
  }

  private static List<String> partial(Recount recount, String measure) {
    LongSummaryStatistics counted =
        recount.terms().stream()
            .mapToLong(term -> recount.counted(measure, term))
            .filter(authorities -> authorities < ALL)
            .summaryStatistics();
    boolean same = counted.getMin() == counted.getMax();
    return List.of("" + counted.getMin(), same ? "" : "" + counted.getMax(), "" + ALL);
  }
}
