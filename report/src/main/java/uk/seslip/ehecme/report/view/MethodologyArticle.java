package uk.seslip.ehecme.report.view;

import java.util.List;
import uk.seslip.ehecme.report.view.ArticleView.Section;

/** How the figures are made, in plain words for directors and with sources for analysts. */
final class MethodologyArticle {

  private MethodologyArticle() {}

  static ArticleView of(DocumentLabel label) {
    return new ArticleView(
        label,
        "How the figures are made",
        "Protect first, work out afterwards, and say only what the figures can bear.",
        List.of(
            order(), rounding(), change(), ladder(), comparison(), breaks(), region(), limits()));
  }

  private static Section order() {
    return Section.of(
        "The order of work",
        "Each authority sends one return a term. It is read, checked and kept with every earlier"
            + " version. Counts are then rounded. Everything on these pages (rates, differences,"
            + " medians, charts, sentences) is worked out from the rounded counts, never from the"
            + " counts as they were returned, so nothing can be worked backwards.");
  }

  private static Section rounding() {
    return Section.of(
        "Rounding and symbols",
        "The partner edition rounds counts to the nearest 5, the public edition to the nearest 10,"
            + " as DfE does. 1 to 4 children are shown as low. A total that is low is not split"
            + " further. 0 is a true zero.",
        "c stands for withheld to protect children, x for not available, z for not applicable."
            + " A symbol is never a zero and never a blank.");
  }

  private static Section change() {
    return Section.of(
        "Change",
        "A term is set only against the same term of another year, because home education grows"
            + " from autumn to summer each year and missing education follows the admissions"
            + " rounds. For each difference the exact 95% interval of the ratio of the two counts"
            + " is worked out, with half the rounding taken off at both ends, and the page says"
            + " whether chance alone could easily produce it.",
        "A percentage is given only where the earlier count is 20 or more.");
  }

  private static Section ladder() {
    return Section.of(
        "The longer run",
        "With fewer than 4 comparable terms nothing is said. With 4 to 8, one year is set against"
            + " the next. From 9 terms a possible direction may be named, from 15 (five whole"
            + " years) a lasting one.",
        "A direction is named when three gates agree: an exact seasonal Kendall test below 5%; a"
            + " seasonal Sen slope of at least 5% and at least 3 children a year; and, for a"
            + " lasting one, an exact test that shuffles whole years, at 5% or less. In simulated"
            + " series without any direction the strongest verdict appeared in at most 4.3% of"
            + " runs. So about two of the verdicts on these pages may be wrong.",
        "“No clear long-term direction” does not mean that nothing has changed. Counts shown as"
            + " low enter as 2.5, by convention; where they make up more than a third of the terms"
            + " no verdict is given.",
        "Sources: Hirsch, Slack and Smith (1982) on the seasonal test; the whole-year test and the"
            + " gates are this project’s own, set by simulation.");
  }

  private static Section comparison() {
    return Section.of(
        "Authorities side by side",
        "Authorities stand in alphabetical order. Rates are per 10,000 residents aged 5 to 16, with"
            + " exact or Byar’s 95% limits (as in the public-health indicator methods), widened"
            + " for rounding. The comparator is the median authority and the range, because three"
            + " authorities, East Sussex, Kent and Southampton, held 69% of the region’s recorded"
            + " CME in DfE’s figures for autumn 2025 (3,830 of 5,540).",
        "Whether an authority lies within the range is judged with limits that allow for how much"
            + " authorities differ anyway (an additive variance on the square-root scale, after"
            + " Spiegelhalter). An authority outside the range is asked about recording first.");
  }

  private static Section breaks() {
    return Section.of(
        "Breaks",
        "Only a declared change of recording splits a series. Nothing is worked out across it, and"
            + " charts cut the line. The program may ask whether recording changed; it never"
            + " decides it.");
  }

  private static Section region() {
    return Section.of(
        "The region",
        "A regional figure always says how many of the 19 authorities it counts. A difference for"
            + " the region uses only authorities with figures for both terms.");
  }

  private static Section limits() {
    return Section.of(
        "A warning from real figures",
        "In DfE’s table for autumn 2025 West Berkshire has a total of “10” with parts of 7%, 14%,"
            + " 21%, 29% and 43%. Only 14 children fit, and 7% is one child: whole percentages"
            + " undo rounding when the base is small. These pages give shares only where at least"
            + " 100 children were counted, and work them out from rounded counts.");
  }
}
