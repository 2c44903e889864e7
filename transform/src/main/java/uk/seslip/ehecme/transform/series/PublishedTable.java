package uk.seslip.ehecme.transform.series;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import uk.seslip.ehecme.model.Period;
import uk.seslip.ehecme.model.PublishedFigure;
import uk.seslip.ehecme.transform.SeriesKey;

/** All published figures of a tier, found by what they are of. */
final class PublishedTable {

  private final Map<SeriesKey, Map<Period, PublishedFigure>> figures = new HashMap<>();

  private PublishedTable() {}

  static PublishedTable of(List<PublishedFigure> published) {
    PublishedTable table = new PublishedTable();
    for (PublishedFigure figure : published) {
      SeriesKey key = new SeriesKey(figure.place(), figure.measure(), figure.breakdown());
      table.figures.computeIfAbsent(key, k -> new HashMap<>()).put(figure.period(), figure);
    }
    return table;
  }

  /** The figure of a series in a period, if there is one. */
  Optional<PublishedFigure> find(SeriesKey key, Period period) {
    return Optional.ofNullable(figures.getOrDefault(key, Map.of()).get(period));
  }

  /** Every figure, in no order. */
  Stream<PublishedFigure> stream() {
    return figures.values().stream().flatMap(byPeriod -> byPeriod.values().stream());
  }
}
