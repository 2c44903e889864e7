package uk.seslip.ehecme.report.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import uk.seslip.ehecme.model.Family;
import uk.seslip.ehecme.model.Measure;
import uk.seslip.ehecme.model.Term;
import uk.seslip.ehecme.transform.Outlook;
import uk.seslip.ehecme.transform.statistics.BackTest;
import uk.seslip.ehecme.transform.statistics.BreakQuestion;
import uk.seslip.ehecme.transform.statistics.Forecast;
import uk.seslip.ehecme.transform.statistics.UnusualTerm;

/** The sentences about what was expected. Source: the statistical recipe, sections 3.4, 4 and 5. */
final class OutlookWording {

  private static final String NOT_TESTED =
      "The series is too short to try the method on its own past, so nothing says how well it"
          + " does.";

  private OutlookWording() {}

  /** What a forecast rests on, how well it would have done, and what to plan for. */
  static List<String> sentences(Place place, Measure measure, Outlook outlook, Forecast forecast) {
    List<String> sentences = new ArrayList<>();
    if (forecast instanceof Forecast.Ranged ranged) {
      sentences.add(rests(ranged));
      sentences.add(ranged.backTest().map(test -> tested(ranged, test)).orElse(NOT_TESTED));
      sentences.add(plan(measure, ranged));
    } else if (forecast instanceof Forecast.Illustration illustration) {
      sentences.add(illustrated(illustration));
    } else if (forecast instanceof Forecast.None none) {
      sentences.add(absent(none));
    }
    if (place.isRegion() && outlook.authorities() > 0) {
      sentences.add(
          "It is made of the %d authorities with a comparable figure in each of these terms."
              .formatted(outlook.authorities()));
    }
    return sentences;
  }

  private static String rests(Forecast.Ranged ranged) {
    String method =
        switch (ranged.method()) {
          case COMBINATION -> "takes the mean of two simple methods";
          case SEASONAL_NAIVE ->
              "repeats the year before, which came closer in tests than the mean of two methods";
        };
    return "This rests on %d comparable terms and %s. The ranges come from how far it missed before."
        .formatted(ranged.usedTerms(), method);
  }

  private static String tested(Forecast.Ranged ranged, BackTest test) {
    String against =
        switch (ranged.method()) {
          case COMBINATION ->
              ", against %s for repeating the year before"
                  .formatted(Estimated.about(test.naiveMeanAbsoluteError()));
          case SEASONAL_NAIVE -> "";
        };
    return "Tried on earlier terms, %d such %s missed by about %s children on average%s; what came lay in the 80%% range %s."
        .formatted(
            test.forecasts(),
            test.forecasts() == 1 ? "forecast" : "forecasts",
            Estimated.about(test.meanAbsoluteError()),
            against,
            inside(test));
  }

  private static String inside(BackTest test) {
    return test.insideNarrow() == test.forecasts()
        ? "each time"
        : "%d times out of %d".formatted(test.insideNarrow(), test.forecasts());
  }

  private static String plan(Measure measure, Forecast.Ranged ranged) {
    String commitments =
        measure.family() == Family.REGIONAL
            ? " Places already agreed, or about to close, are not in it."
            : "";
    return "For planning, take the highest upper end of the 80%% ranges: %s %s. In that term there are about nine chances in ten of being at or below it, if the pattern holds.%s"
        .formatted(Estimated.upTo(ranged.planningPlaces()), measure.noun(), commitments);
  }

  private static String illustrated(Forecast.Illustration illustration) {
    List<String> earlier = new ArrayList<>();
    int at = illustration.firstIndex();
    for (double expected : illustration.expected()) {
      earlier.add(
          "%s in %s"
              .formatted(Estimated.about(expected), Term.ofIndex(at++).yearsEarlier(1).label()));
    }
    return "%d comparable terms are too few for a forecast with a range. The same terms one year before had %s: an illustration, not an expectation."
        .formatted(illustration.usedTerms(), Formats.list(earlier));
  }

  private static String absent(Forecast.None none) {
    return switch (none.reason()) {
      case TOO_FEW_TERMS ->
          "There is no forecast: only %d %s in a row since the last break or gap."
              .formatted(
                  none.usedTerms(), none.usedTerms() == 1 ? "comparable term" : "comparable terms");
      case TOO_MANY_LOW ->
          "There is no forecast: too many of the %d comparable terms are “low”."
              .formatted(none.usedTerms());
    };
  }

  /** That the newest term lay outside what was expected of it, if it did. */
  static Optional<String> unusual(Outlook outlook) {
    return outlook.outsideRange().map(OutlookWording::outside);
  }

  private static String outside(UnusualTerm term) {
    return "%s was outside the range expected from earlier years (%s, worked out afterwards from the terms before it). Check recording first."
        .formatted(
            Term.ofIndex(term.actual().index()).label(), OutlookViews.range(term.issued().wide()));
  }

  /** The question whether recording changed. */
  static String question(Measure measure, BreakQuestion question) {
    String level =
        switch (question.direction()) {
          case UP -> "well above";
          case DOWN -> "well below";
        };
    return "%s: did recording change in %s? From then on %d terms in a row were %s the same terms one year before."
        .formatted(measure.label(), Term.ofIndex(question.term()).label(), question.terms(), level);
  }
}
