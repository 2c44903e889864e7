package uk.seslip.ehecme.transform.caveat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IntSummaryStatistics;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import uk.seslip.ehecme.model.Period;
import uk.seslip.ehecme.model.PublishedFigure;
import uk.seslip.ehecme.model.PublishedValue.NotShown;
import uk.seslip.ehecme.model.Shorthand;
import uk.seslip.ehecme.transform.Series;
import uk.seslip.ehecme.transform.SeriesPoint;

/**
 * Fires for the region's figures that do not count every authority. The groups of a breakdown may
 * count different numbers of them; all of them say so in the same words.
 */
final class NonResponse implements CaveatRule {

  @Override
  public String id() {
    return "NON_RESPONSE";
  }

  @Override
  public Optional<String> why(Series series, Evidence evidence) {
    if (!evidence.isRegional(series) || partial(series).findAny().isEmpty()) {
      return Optional.empty();
    }
    NavigableMap<Period, List<PublishedFigure>> periods =
        new TreeMap<>(Comparator.comparing(Period::sortKey));
    evidence.breakdownOf(series).stream()
        .flatMap(NonResponse::partial)
        .forEach(f -> periods.computeIfAbsent(f.period(), p -> new ArrayList<>()).add(f));
    return Optional.of(sentence(subject(series), periods));
  }

  private static Stream<PublishedFigure> partial(Series series) {
    return series.points().stream()
        .map(SeriesPoint::figure)
        .filter(f -> f.counted() < f.expected() && !isNotAsked(f));
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

  private static String sentence(
      String subject, NavigableMap<Period, List<PublishedFigure>> periods) {
    List<PublishedFigure> newest = periods.lastEntry().getValue();
    String one =
        "In %s %s counts %s of %d authorities"
            .formatted(
                periods.lastKey().label(), subject, counted(newest), newest.get(0).expected());
    int others = periods.size() - 1;
    return others == 0
        ? one + "."
        : one + ", and not all of them in " + others + " earlier " + periods(others) + ".";
  }

  /** How many authorities are counted; a group that nobody returned says so by its symbol. */
  private static String counted(List<PublishedFigure> figures) {
    IntSummaryStatistics counted =
        figures.stream().mapToInt(PublishedFigure::counted).filter(c -> c > 0).summaryStatistics();
    if (counted.getCount() == 0) {
      return "none";
    }
    return counted.getMin() == counted.getMax()
        ? Integer.toString(counted.getMin())
        : counted.getMin() + " to " + counted.getMax();
  }

  private static String periods(int number) {
    return number == 1 ? "period" : "periods";
  }
}
