package uk.seslip.ehecme.model;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The figures in use of earlier returns, which checks set a new return against.
 *
 * @param figures the value of each figure of each authority, by GSS code
 */
public record EarlierReturns(Map<String, Map<FigureKey, ObservedValue>> figures) {

  /** Copies the maps. */
  public EarlierReturns {
    figures =
        figures.entrySet().stream()
            .collect(
                Collectors.toUnmodifiableMap(Map.Entry::getKey, e -> Map.copyOf(e.getValue())));
  }

  /** No history, as where an authority checks its own file. */
  public static EarlierReturns none() {
    return new EarlierReturns(Map.of());
  }

  /**
   * Observations in the order they supersede one another: of two for one figure the last counts.
   */
  public static EarlierReturns of(Collection<Observation> observations) {
    Map<String, Map<FigureKey, ObservedValue>> figures = new HashMap<>();
    for (Observation observation : observations) {
      figures
          .computeIfAbsent(observation.authority(), code -> new HashMap<>())
          .put(FigureKey.of(observation), observation.value());
    }
    return new EarlierReturns(figures);
  }

  /**
   * What an authority returned for one figure; empty when nothing is known of it.
   *
   * @param authority GSS code
   */
  public Optional<ObservedValue> find(String authority, FigureKey figure) {
    return Optional.ofNullable(figures.getOrDefault(authority, Map.of()).get(figure));
  }
}
