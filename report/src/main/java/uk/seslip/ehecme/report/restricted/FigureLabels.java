package uk.seslip.ehecme.report.restricted;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import uk.seslip.ehecme.model.Breakdown;
import uk.seslip.ehecme.model.BreakdownTopic;
import uk.seslip.ehecme.model.Measure;
import uk.seslip.ehecme.model.Observation;
import uk.seslip.ehecme.model.Register;

/**
 * Names figures by their labels, as people say them, and puts them in the order of the request.
 *
 * @param register the shared definitions
 */
record FigureLabels(Register register) {

  /** The label of a figure's measure, such as {@code EHE on census day}. */
  String measure(Observation figure) {
    return register.findMeasure(figure.measure()).map(Measure::label).orElse(figure.measure());
  }

  /** Measures, topics and categories in the order of the register, a total before its parts. */
  Comparator<Observation> order() {
    Map<String, Integer> places = new HashMap<>();
    for (Measure measure : register.measures()) {
      places.put(key(measure.id(), Breakdown.TOTAL), places.size());
      for (BreakdownTopic topic : register.topicsOf(measure)) {
        topic
            .categories()
            .forEach(
                category ->
                    places.put(
                        key(measure.id(), new Breakdown(topic.name(), category.label())),
                        places.size()));
      }
    }
    return Comparator.comparingInt(
        figure -> places.getOrDefault(key(figure.measure(), figure.breakdown()), places.size()));
  }

  private static String key(String measure, Breakdown breakdown) {
    return String.join("\t", measure, breakdown.topic(), breakdown.category());
  }
}
