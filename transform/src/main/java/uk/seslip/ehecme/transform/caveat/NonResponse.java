package uk.seslip.ehecme.transform.caveat;

import java.util.List;
import java.util.Optional;
import uk.seslip.ehecme.model.PublishedFigure;
import uk.seslip.ehecme.model.PublishedValue.NotShown;
import uk.seslip.ehecme.model.Shorthand;
import uk.seslip.ehecme.transform.Series;
import uk.seslip.ehecme.transform.SeriesPoint;

/** Fires for the region's figures that do not count every authority. */
final class NonResponse implements CaveatRule {

  @Override
  public String id() {
    return "NON_RESPONSE";
  }

  @Override
  public Optional<String> why(Series series, Evidence evidence) {
    if (!evidence.isRegional(series)) {
      return Optional.empty();
    }
    List<PublishedFigure> partial =
        series.points().stream()
            .map(SeriesPoint::figure)
            .filter(f -> f.counted() < f.expected() && !isNotAsked(f))
            .toList();
    return partial.stream()
        .reduce((older, newer) -> newer)
        .map(newest -> sentence(subject(series), newest, partial.size() - 1));
  }

  private static boolean isNotAsked(PublishedFigure figure) {
    return figure.value() instanceof NotShown hidden
        && hidden.shorthand() == Shorthand.NOT_APPLICABLE;
  }

  private static String subject(Series series) {
    return series.breakdown().isTotal()
        ? "the total"
        : "the breakdown by " + Topics.inSentence(series);
  }

  private static String sentence(String subject, PublishedFigure newest, int others) {
    String one =
        "In "
            + newest.period().label()
            + " "
            + subject
            + " counts "
            + newest.counted()
            + " of "
            + newest.expected()
            + " authorities";
    return others == 0
        ? one + "."
        : one + ", and not all of them in " + others + " earlier " + periods(others) + ".";
  }

  private static String periods(int number) {
    return number == 1 ? "period" : "periods";
  }
}
