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
            order(),
            rounding(),
            protection(),
            rates(),
            change(),
            ladder(),
            outlook(),
            comparison(),
            breaks(),
            region(),
            limits(),
            decided()));
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
            + " further. A breakdown with a low part is rounded to 10 in both editions. 0 is a true"
            + " zero.",
        "c stands for withheld to protect children, x for not available, z for not applicable."
            + " A symbol is never a zero and never a blank.");
  }

  private static Section protection() {
    return Section.of(
        "How small counts are protected",
        "Rounding alone is not enough: parts and totals can be added up, authorities make the"
            + " region, and a later release can be set against an earlier one. Before anything is"
            + " written the program plays somebody who holds both editions, DfE’s tables, every"
            + " earlier release and these rules, and also an officer of each authority who knows"
            + " their own counts. For each count of 1 to 4 it must find a table with 1 and a table"
            + " with 4 that would look the same. Where it finds none it withholds more; where that"
            + " does not help nothing is published.",
        "What is missing must not talk either. So more breakdowns are withheld than need be: all"
            + " with a low part and fewer than two larger ones; those with two larger ones where"
            + " the total is under 100; and one in five of the others.",
        "Words, marks of revision and reasons to be careful are made from the rounded counts too:"
            + " moving a child inside the rounding changes nothing on any page.");
  }

  private static Section rates() {
    return Section.of(
        "Rates",
        "A rate is the rounded count, divided by the residents aged 5 to 16 in mid-2023 and"
            + " multiplied by 10,000, without decimals. Its 95% range begins at the lower limit of"
            + " the smallest count that rounds so and ends at the upper limit of the largest:"
            + " chi-squared limits below 10 children and Byar’s limits from 10, as in Public Health"
            + " England’s indicator methods (PHEindicatormethods 2.1.0). Returns are full counts,"
            + " so the range says only how much a count of that size moves by chance. It does not"
            + " cover recording or definitions.",
        "Halves are rounded up everywhere: in counts, rates, percentages and medians.");
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
        "The change a year in per cent is the same slope on the logarithms of the counts. Half a"
            + " child is added to each count where one of them is 0, and nowhere else: added"
            + " always, it would make changes of small counts look smaller than they are.",
        "Sources: Hirsch, Slack and Smith (1982) on the seasonal test; the whole-year test and the"
            + " gates are this project’s own, set by simulation.");
  }

  private static Section outlook() {
    return Section.of(
        "The next three terms",
        "Home education and alternative provision are looked at three terms ahead, from 9 terms in"
            + " a row since the last break. The expected number is the mean of two: a smoothed"
            + " level with the usual pattern of the three terms put back, and the same term of the"
            + " year before plus half of the latest yearly change. Ranges come from how far each"
            + " missed on the terms it was fitted to, with Student’s t, and are never narrower than"
            + " chance makes them. A method that did less well on the series’ own past than"
            + " repeating the year before gives way to that.",
        "In invented series without any direction the 80% range held 76% of what came; where"
            + " numbers grew by a tenth a year it held 70%. It is drawn for a pattern that goes on,"
            + " and is too narrow for one that turns.",
        "A term outside the 95% range that the terms before it lead to expect is named, and the"
            + " advice is to check recording first. On a first run that range is worked out"
            + " afterwards, and the page says so.",
        "Sources: the mean of simple methods follows the findings of the M3 and M4 competitions"
            + " (Makridakis and others 2000, 2020); the scaled error is Hyndman and Koehler’s"
            + " (2006). Missing education is not looked at ahead: it is not what places are planned"
            + " by.");
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
            + " the region uses only authorities with figures for both terms"
            + " and no declared break between them.");
  }

  private static Section limits() {
    return Section.of(
        "A warning from real figures",
        "In DfE’s table for autumn 2025 West Berkshire has a total of “10” with parts of 7%, 14%,"
            + " 21%, 29% and 43%. Only 14 children fit, and 7% is one child: whole percentages"
            + " undo rounding when the base is small. In DfE’s 38 tables of the 19 authorities for"
            + " autumn 2024 and 2025, 17 exact totals come out in this way. These pages give shares"
            + " only where at least 100 children were counted, and work them out from rounded"
            + " counts. Where DfE has published percentages of a table, ours is rounded as DfE’s"
            + " is, so that it adds nothing to them.");
  }

  private static Section decided() {
    return Section.of(
        "What was decided, and why",
        "Two gates are needed for a direction, and a third for a lasting one: in invented series"
            + " with no direction but shared ups and downs of whole years, a usual count model"
            + " named one in 74% to 81% of runs, and the seasonal test alone in 14% to 24%.",
        "One population estimate serves every term. Estimates of different years differ by up to"
            + " 2.5%, and a splice would look like a change in children.",
        "Low enters as 2.5 in the longer run only. Nothing else puts a number in place of low.",
        "The limits of the funnel allow for how much authorities differ. Without that nearly every"
            + " authority would lie outside them, and the picture would say only that authorities"
            + " count differently.");
  }
}
