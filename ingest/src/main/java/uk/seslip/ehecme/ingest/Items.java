package uk.seslip.ehecme.ingest;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import uk.seslip.ehecme.model.FigureKey;
import uk.seslip.ehecme.model.Observation;

/** The figures of one authority's return by what they are for: the newest figure of each item. */
final class Items {

  private final Map<FigureKey, Observation> newest = new LinkedHashMap<>();

  static Items of(List<Observation> observations) {
    Items items = new Items();
    items.put(observations);
    return items;
  }

  /** Puts newer figures in the place of older ones. */
  void put(List<Observation> observations) {
    observations.forEach(observation -> newest.put(FigureKey.of(observation), observation));
  }

  /** Whether there is a figure for what another figure is for. */
  boolean has(Observation observation) {
    return newest.containsKey(FigureKey.of(observation));
  }

  /** Whether there is any figure of a measure. */
  boolean hasMeasure(String measure) {
    return newest.keySet().stream().anyMatch(item -> item.measure().equals(measure));
  }

  /** The newest figure of each item, in the order in which the items first came. */
  List<Observation> observations() {
    return new ArrayList<>(newest.values());
  }

  int size() {
    return newest.size();
  }
}
