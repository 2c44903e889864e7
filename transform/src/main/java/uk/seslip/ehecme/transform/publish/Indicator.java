package uk.seslip.ehecme.transform.publish;

import java.util.ArrayList;
import java.util.List;
import uk.seslip.ehecme.model.Measure;

/**
 * One column of numbers.
 *
 * @param measure what is counted
 * @param kind count, per cent or rate
 * @param column the column's name
 * @param label its label in the metadata
 */
record Indicator(Measure measure, Kind kind, String column, String label) {

  /** What a column gives of a measure. */
  enum Kind {
    COUNT("", "0"),
    PERCENT("%", "0"),
    RATE("", "1");

    private final String unit;
    private final String decimals;

    Kind(String unit, String decimals) {
      this.unit = unit;
      this.decimals = decimals;
    }

    /** DfE's {@code indicator_unit}. */
    String unit() {
      return unit;
    }

    /** DfE's {@code indicator_dp}. */
    String decimals() {
      return decimals;
    }
  }

  /** The columns of a file: DfE's own names where it holds one measure. */
  static List<Indicator> of(OpenDataFile file) {
    List<Indicator> indicators = new ArrayList<>();
    for (Measure measure : file.measures()) {
      String prefix = file.isOfOneMeasure() ? "child" : measure.id();
      indicators.add(
          new Indicator(measure, Kind.COUNT, prefix + "_count", measure.label() + ": number"));
      if (file.isOfOneMeasure() && file.isSplit()) {
        indicators.add(
            new Indicator(
                measure, Kind.PERCENT, "child_percent", measure.label() + ": percentage"));
      }
      if (measure.rated()) {
        String column = file.isOfOneMeasure() ? "rate_per_100" : prefix + "_rate_per_100";
        String label = measure.label() + ": rate per 100 children aged 5 to 16";
        indicators.add(new Indicator(measure, Kind.RATE, column, label));
      }
    }
    return List.copyOf(indicators);
  }
}
