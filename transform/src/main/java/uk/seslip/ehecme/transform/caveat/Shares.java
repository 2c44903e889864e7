package uk.seslip.ehecme.transform.caveat;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import uk.seslip.ehecme.model.Breakdown;
import uk.seslip.ehecme.model.BreakdownTopic;
import uk.seslip.ehecme.model.Category;
import uk.seslip.ehecme.model.Period;
import uk.seslip.ehecme.model.PublishedValue;
import uk.seslip.ehecme.model.PublishedValue.NotShown;
import uk.seslip.ehecme.model.PublishedValue.Rounded;
import uk.seslip.ehecme.model.Shorthand;
import uk.seslip.ehecme.transform.Series;
import uk.seslip.ehecme.transform.SeriesKey;
import uk.seslip.ehecme.transform.SeriesPoint;

/** Which part of a published total some of its categories hold, from rounded counts alone. */
final class Shares {

  private static final int PER_CENT = 100;

  private Shares() {}

  /**
   * A share of the newest published total.
   *
   * @param period the period it is of
   * @param percent whole per cent, from rounded counts; {@code low} adds nothing
   * @param total the rounded total
   */
  record Share(Period period, int percent, int total) {

    /** The share in words: the number where the total is large enough for one. */
    String words(int smallestBase) {
      return total >= smallestBase ? percent + "%" : "a large part";
    }
  }

  /**
   * The share of the categories that a condition picks; none where the place has no total above
   * zero, or one of the categories is withheld or missing.
   */
  static Optional<Share> of(
      Series series, BreakdownTopic topic, Predicate<Category> picked, Evidence evidence) {
    SeriesKey key = new SeriesKey(series.place(), series.measure(), Breakdown.TOTAL);
    return evidence
        .find(key)
        .flatMap(Shares::newestNumber)
        .flatMap(total -> share(total, key, topic, picked, evidence));
  }

  /** The share of the reasons of one group, where it reaches a threshold in per cent. */
  static Optional<Share> ofReasons(Series series, String group, int percent, Evidence evidence) {
    return evidence
        .definitions()
        .register()
        .findTopic(evidence.measure(series), "Reason")
        .flatMap(t -> of(series, t, c -> c.group().filter(group::equals).isPresent(), evidence))
        .filter(share -> share.percent() >= percent);
  }

  private static Optional<Share> share(
      SeriesPoint total,
      SeriesKey key,
      BreakdownTopic topic,
      Predicate<Category> picked,
      Evidence evidence) {
    Period period = total.figure().period();
    List<PublishedValue> values =
        topic.categories().stream()
            .filter(picked)
            .map(c -> new SeriesKey(key.place(), key.measure(), breakdown(topic, c)))
            .flatMap(k -> evidence.find(k).stream())
            .flatMap(s -> valueIn(s, period).stream())
            .toList();
    if (values.isEmpty() || values.stream().anyMatch(Shares::isGap)) {
      return Optional.empty();
    }
    int base = ((Rounded) total.figure().value()).number();
    int sum = values.stream().mapToInt(Shares::number).sum();
    return Optional.of(
        new Share(period, Math.min(PER_CENT, (PER_CENT * sum + base / 2) / base), base));
  }

  private static Breakdown breakdown(BreakdownTopic topic, Category category) {
    return new Breakdown(topic.name(), category.label());
  }

  /** The newest point with a number above zero. */
  private static Optional<SeriesPoint> newestNumber(Series totals) {
    return totals.points().stream()
        .filter(p -> p.figure().value() instanceof Rounded rounded && rounded.number() > 0)
        .max(Comparator.comparing(p -> p.figure().period().sortKey()));
  }

  private static Optional<PublishedValue> valueIn(Series series, Period period) {
    return series.points().stream()
        .map(SeriesPoint::figure)
        .filter(f -> f.period().equals(period))
        .map(f -> f.value())
        .filter(v -> !(v instanceof NotShown n && n.shorthand() == Shorthand.NOT_APPLICABLE))
        .findFirst();
  }

  private static boolean isGap(PublishedValue value) {
    return value instanceof NotShown hidden && hidden.shorthand() != Shorthand.LOW;
  }

  private static int number(PublishedValue value) {
    return value instanceof Rounded rounded ? rounded.number() : 0;
  }
}
