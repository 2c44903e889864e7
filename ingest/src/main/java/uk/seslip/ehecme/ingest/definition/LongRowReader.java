package uk.seslip.ehecme.ingest.definition;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import uk.seslip.ehecme.model.Breakdown;
import uk.seslip.ehecme.model.ExternalFigure;
import uk.seslip.ehecme.model.ExternalPercentage;
import uk.seslip.ehecme.model.Measure;
import uk.seslip.ehecme.model.ObservedValue;
import uk.seslip.ehecme.model.Register;

/**
 * Reads rows that hold one figure each, perhaps with its percentage, with the group in two columns.
 */
final class LongRowReader implements PublishedRowReader {

  private final PublishedLayout layout;
  private final Measure measure;
  private final Register register;
  private final String source;
  private final Map<Breakdown, Breakdown> known = new HashMap<>();

  LongRowReader(PublishedLayout layout, Measure measure, Register register, String source) {
    this.layout = layout;
    this.measure = measure;
    this.register = register;
    this.source = source;
  }

  @Override
  public List<ExternalFigure> figures(PublishedPlace place, PublishedRow row) {
    return List.of(
        new ExternalFigure(
            place.code(),
            place.name(),
            row.period(),
            measure.id(),
            breakdown(row),
            value(row.text(layout.countColumn())),
            source));
  }

  @Override
  public List<ExternalPercentage> percentages(PublishedPlace place, PublishedRow row) {
    Breakdown breakdown = breakdown(row);
    if (!layout.hasPercentages() || breakdown.isTotal()) {
      return List.of();
    }
    return List.of(
        new ExternalPercentage(
            place.code(),
            row.period(),
            measure.id(),
            breakdown,
            value(row.text(layout.percentageColumn()))));
  }

  private static ObservedValue value(String written) {
    return PublishedValues.find(written)
        .orElseThrow(
            () ->
                new IllegalArgumentException("'" + written + "' is neither a number nor a symbol"));
  }

  /** The group of a row in our spelling; looked up once for all rows that write it alike. */
  private Breakdown breakdown(PublishedRow row) {
    String topic = row.text(layout.topicColumn());
    String category = row.text(layout.categoryColumn());
    return known.computeIfAbsent(new Breakdown(topic, category), this::spelt);
  }

  private Breakdown spelt(Breakdown written) {
    if (written.category().equals(Breakdown.TOTAL.category())) {
      return Breakdown.TOTAL;
    }
    return register
        .findTopic(measure, written.topic())
        .flatMap(topic -> topic.findCategory(written.category()))
        .map(category -> new Breakdown(written.topic(), category.label()))
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "no list of "
                        + measure.id()
                        + " has "
                        + written.topic()
                        + " / "
                        + written.category()));
  }
}
