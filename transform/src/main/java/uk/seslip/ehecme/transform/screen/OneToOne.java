package uk.seslip.ehecme.transform.screen;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Finds codes that stand for two places, and places that have two codes. */
final class OneToOne {

  private OneToOne() {}

  /** The codes and names of a level that do not go together one to one. */
  static List<String> broken(DataProfile data, Geography geography) {
    List<Place> places =
        data.places().stream()
            .filter(place -> place.level().equals(geography.level()))
            .filter(place -> !place.cell(geography.code()).isBlank())
            .toList();
    Function<Place, String> code = place -> place.cell(geography.code());
    Function<Place, String> name = place -> place.cell(geography.name());
    List<String> broken = new ArrayList<>(several(places, name, code));
    broken.addAll(several(places, code, name));
    return broken;
  }

  private static List<String> several(
      List<Place> places, Function<Place, String> one, Function<Place, String> other) {
    Map<String, Set<String>> others =
        places.stream()
            .collect(Collectors.groupingBy(one, Collectors.mapping(other, Collectors.toSet())));
    return others.entrySet().stream()
        .filter(entry -> entry.getValue().size() > 1)
        .map(Map.Entry::getKey)
        .sorted()
        .toList();
  }
}
