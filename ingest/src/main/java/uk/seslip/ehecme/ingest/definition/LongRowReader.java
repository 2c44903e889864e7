package uk.seslip.ehecme.ingest.definition;

import java.util.List;
import java.util.Map;
import uk.seslip.ehecme.model.Breakdown;
import uk.seslip.ehecme.model.ExternalFigure;
import uk.seslip.ehecme.model.Measure;
import uk.seslip.ehecme.model.ObservedValue;
import uk.seslip.ehecme.model.Period;
import uk.seslip.ehecme.model.Register;

/** Reads rows that hold one figure each, with the group in two columns. */
final class LongRowReader implements PublishedRowReader {

  private final PublishedLayout layout;
  private final Measure measure;
  private final Register register;
  private final String source;

  LongRowReader(PublishedLayout layout, Measure measure, Register register, String source) {
    this.layout = layout;
    this.measure = measure;
    this.register = register;
    this.source = source;
  }

  @Override
  public List<ExternalFigure> figures(PublishedPlace place, Map<String, String> row) {
    String written = row.get(layout.countColumn());
    ObservedValue value =
        PublishedValues.find(written)
            .orElseThrow(
                () ->
                    new IllegalArgumentException(
                        "'" + written + "' is neither a number nor a symbol"));
    return List.of(
        new ExternalFigure(
            place.code(),
            place.name(),
            Period.of(row.get("time_period"), row.get("time_identifier")),
            measure.id(),
            breakdown(row.get(layout.topicColumn()), row.get(layout.categoryColumn())),
            value,
            source));
  }

  private Breakdown breakdown(String topic, String category) {
    if (category.equals(Breakdown.TOTAL.category())) {
      return Breakdown.TOTAL;
    }
    return register
        .findTopic(measure, topic)
        .flatMap(known -> known.findCategory(category))
        .map(known -> new Breakdown(topic, known.label()))
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "no list of " + measure.id() + " has " + topic + " / " + category));
  }
}
