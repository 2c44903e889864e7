package uk.seslip.ehecme.transform.publish;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import uk.seslip.ehecme.model.Breakdown;
import uk.seslip.ehecme.model.Period;
import uk.seslip.ehecme.model.PublishedValue;
import uk.seslip.ehecme.model.PublishedValue.NotShown;
import uk.seslip.ehecme.model.PublishedValue.Rounded;
import uk.seslip.ehecme.model.Shorthand;
import uk.seslip.ehecme.transform.PublishedDataset;
import uk.seslip.ehecme.transform.Series;
import uk.seslip.ehecme.transform.SeriesKey;
import uk.seslip.ehecme.transform.SeriesPoint;

/** The text of each cell of the open data: a number, or one of the symbols z, x, c and low. */
final class PublishedCells {

  /** The smallest rounded total that a percentage is given of, in children. */
  private static final int SMALLEST_PERCENT_BASE = 100;

  private static final BigDecimal PER_CENT = BigDecimal.valueOf(100);

  private final Map<SeriesKey, Map<Period, SeriesPoint>> points = new HashMap<>();

  PublishedCells(PublishedDataset dataset) {
    dataset.series().forEach(this::remember);
  }

  private void remember(Series series) {
    SeriesKey key = new SeriesKey(series.place(), series.measure(), series.breakdown());
    Map<Period, SeriesPoint> byPeriod = points.computeIfAbsent(key, k -> new HashMap<>());
    series.points().forEach(p -> byPeriod.put(p.figure().period(), p));
  }

  /** The count; {@code z} where the measure is not split this way. */
  String count(SeriesKey key, Period period) {
    return find(key, period)
        .map(p -> text(p.figure().value()))
        .orElse(Shorthand.NOT_APPLICABLE.symbol());
  }

  /** The count in per cent of its total, from rounded counts and never of a small total. */
  String percent(SeriesKey key, Period period) {
    SeriesKey totalKey = new SeriesKey(key.place(), key.measure(), Breakdown.TOTAL);
    Optional<SeriesPoint> part = find(key, period);
    Optional<SeriesPoint> total = find(totalKey, period);
    if (part.isEmpty() || total.isEmpty()) {
      return Shorthand.NOT_APPLICABLE.symbol();
    }
    return percent(part.get().figure().value(), total.get().figure().value());
  }

  /** The rate per 100 children; {@code z} for a breakdown, which has no denominator. */
  String ratePer100(SeriesKey key, Period period) {
    if (!key.breakdown().isTotal()) {
      return Shorthand.NOT_APPLICABLE.symbol();
    }
    return find(key, period)
        .map(PublishedCells::ratePer100)
        .orElse(Shorthand.NOT_APPLICABLE.symbol());
  }

  private static String ratePer100(SeriesPoint point) {
    if (!(point.figure().value() instanceof Rounded rounded)) {
      return text(point.figure().value());
    }
    return point
        .rate()
        .map(rate -> rate.per100())
        .map(rate -> rate.signum() == 0 && rounded.number() > 0 ? "low" : rate.toPlainString())
        .orElse(Shorthand.UNAVAILABLE.symbol());
  }

  private static String percent(PublishedValue part, PublishedValue total) {
    if (part instanceof NotShown hidden && hidden.shorthand() != Shorthand.LOW) {
      return hidden.shorthand().symbol();
    }
    if (total instanceof NotShown hidden && hidden.shorthand() != Shorthand.LOW) {
      return hidden.shorthand().symbol();
    }
    boolean large = total instanceof Rounded base && base.number() >= SMALLEST_PERCENT_BASE;
    if (!large || part instanceof NotShown) {
      return Shorthand.CONFIDENTIAL.symbol();
    }
    return percent(((Rounded) part).number(), ((Rounded) total).number());
  }

  private static String percent(int part, int total) {
    BigDecimal percent =
        PER_CENT
            .multiply(BigDecimal.valueOf(part))
            .divide(BigDecimal.valueOf(total), 0, RoundingMode.HALF_UP);
    return percent.signum() == 0 && part > 0
        ? Shorthand.LOW.symbol()
        : percent.min(PER_CENT).toPlainString();
  }

  private Optional<SeriesPoint> find(SeriesKey key, Period period) {
    return Optional.ofNullable(points.getOrDefault(key, Map.of()).get(period));
  }

  private static String text(PublishedValue value) {
    return value instanceof Rounded rounded
        ? Integer.toString(rounded.number())
        : ((NotShown) value).shorthand().symbol();
  }
}
