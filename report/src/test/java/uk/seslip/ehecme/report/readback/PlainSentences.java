package uk.seslip.ehecme.report.readback;

import java.util.List;

/** Sentences without figures of their own. */
final class PlainSentences {

  private PlainSentences() {}

  /**
   * Sentences whose numbers are dates, rules and terms, and those of forecasts, which are tested by
   * vectors.
   */
  static void add(SentenceRules rules) {
    for (String known :
        List.of(
            "This rests on [^.]+\\. The ranges come from how far it missed before\\.",
            "A difference this size can easily arise by chance\\.",
            "Partner edition\\. .*?Counts are rounded to the nearest 5, some breakdowns to 10;"
                + " 1 to 4 children are shown as low\\.",
            "Partner edition · " + "\\w+ \\d{4}/\\d\\d",
            "(?:South East|Region › E\\d{8}) · \\w+ \\d{4}/\\d\\d · census day \\d+ \\w+ \\d{4}$",
            "\\w+ \\d{4}/\\d\\d, census day .* program \\(?[^)]*\\)?\\.$",
            "Read with care across (?:[^.]+)\\.",
            "It is not set against the year before: [^.]+\\.",
            "Not shown for \\w+ \\d{4}/\\d\\d: [cxz] \\([^)]+\\)\\.?(?: \\([^)]*\\))?",
            "It is made of the \\d+ authorities with a comparable figure in each of these terms\\.",
            "Tried on earlier terms, [^.]+ lay in the 80% range [^.]+\\.",
            "For planning, take the highest upper end of the 80% ranges: [^.]+\\. In that term"
                + " there are about nine chances in ten of being at or below it, if the pattern"
                + " holds\\.(?: Places already agreed, or about to close, are not in it\\.)?",
            "There is no forecast: [^.]+\\.",
            "In alphabetical order\\. The upper picture .*$",
            "[A-Z][A-Za-z ]+ changed how it records these figures in [^.]+\\. Figures before and"
                + " after are not compared\\.",
            "The area of these figures changed in \\w+ \\d{4}/\\d\\d: [^.]+\\. Figures before and"
                + " after are not compared\\.")) {
      rules.rule(known, (p, m) -> List.of());
    }
  }
}
