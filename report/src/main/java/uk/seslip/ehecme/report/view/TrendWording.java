package uk.seslip.ehecme.report.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import uk.seslip.ehecme.model.Term;
import uk.seslip.ehecme.transform.statistics.Interval;
import uk.seslip.ehecme.transform.statistics.Trend;

/** The sentences of the verdict ladder. Source: the statistical recipe, section 3.4. */
final class TrendWording {

  /**
   * The terms from which a lasting direction could be named, so that it is not for want of them.
   */
  private static final int FIVE_YEARS = 5 * Term.TERMS_IN_A_YEAR;

  private TrendWording() {}

  /** What the longer run allows to be said; nothing where one year's difference is all there is. */
  static List<String> sentences(String place, Trend trend) {
    List<String> sentences = new ArrayList<>();
    switch (trend.verdict()) {
      case TOO_FEW -> sentences.add(tooFew(place, trend));
      case YEAR_ON_YEAR_ONLY -> sentences.add(yearOnYear(trend));
      case NO_CLEAR_TREND -> sentences.add(noClearTrend(trend));
      case POSSIBLE_RISE -> sentences.add(possible(trend, "rising"));
      case POSSIBLE_FALL -> sentences.add(possible(trend, "falling"));
      case SUSTAINED_RISE -> sentences.add(sustained(trend, "risen"));
      case SUSTAINED_FALL -> sentences.add(sustained(trend, "fallen"));
    }
    if (trend.lowTerms() > 0) {
      sentences.add(
          "%s of these terms %s “low” and counted as 2.5 children, by convention."
              .formatted(Formats.count(trend.lowTerms()), trend.lowTerms() == 1 ? "is" : "are"));
    }
    return sentences;
  }

  private static String tooFew(String place, Trend trend) {
    return "%s has %s comparable %s of data. That is too few to say anything about change over the longer run."
        .formatted(place, trend.terms(), trend.terms() == 1 ? "term" : "terms");
  }

  private static String yearOnYear(Trend trend) {
    return "There are %d comparable terms: enough to set one year against the next, too few to speak of a longer run."
        .formatted(trend.terms());
  }

  private static String noClearTrend(Trend trend) {
    return "No clear long-term direction can be seen in %d terms. This does not mean nothing has changed."
        .formatted(trend.terms());
  }

  private static String possible(Trend trend, String direction) {
    String lasting =
        trend.terms() < FIVE_YEARS
            ? "With only %d terms this may not last".formatted(trend.terms())
            : "These %d terms do not show that it lasts".formatted(trend.terms());
    return "Compared with the same term in earlier years, numbers have mostly been %s since %s%s. %s: treat it as a prompt to look, not a finding."
        .formatted(direction, start(trend), percent(trend, " (about %s%% a year)"), lasting);
  }

  private static String sustained(Trend trend, String direction) {
    return "Numbers have %s compared with the same term in earlier years in most years since %s%s%s. This pattern is unlikely to be chance, but it may reflect a change in recording."
        .formatted(direction, start(trend), percent(trend, ", by about %s%% a year"), range(trend));
  }

  private static String start(Trend trend) {
    return Term.ofIndex(trend.firstTerm()).label();
  }

  private static String percent(Trend trend, String words) {
    OptionalDouble percent = trend.percentPerYear();
    return percent.isPresent()
        ? words.formatted(Formats.count((int) Math.round(Math.abs(percent.getAsDouble()))))
        : "";
  }

  private static String range(Trend trend) {
    Optional<Interval> range = trend.childrenPerYearRange();
    if (range.isEmpty() || range.get().lower() * range.get().upper() < 0) {
      return "";
    }
    double one = Math.abs(range.get().lower());
    double other = Math.abs(range.get().upper());
    return " (%s to %s children a year)"
        .formatted(Estimated.about(Math.min(one, other)), Estimated.about(Math.max(one, other)));
  }
}
