package uk.seslip.ehecme.model;

import java.math.BigDecimal;
import java.util.Map;

/**
 * The named numbers that checks, disclosure control and statistics are set by, each with its date
 * and reason in configuration.
 *
 * @param values the number of each name
 */
public record Thresholds(Map<String, BigDecimal> values) {

  /** Copies the map. */
  public Thresholds {
    values = Map.copyOf(values);
  }

  /**
   * The number with a name.
   *
   * @throws IllegalArgumentException when configuration does not hold it
   */
  public BigDecimal require(String name) {
    BigDecimal value = values.get(name);
    if (value == null) {
      throw new IllegalArgumentException(
          "cannot find threshold " + name + ": because the configuration does not hold it");
    }
    return value;
  }

  /** The number with a name, as a whole number. */
  public int requireInt(String name) {
    return require(name).intValueExact();
  }
}
