package uk.seslip.ehecme.report.view;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import uk.seslip.ehecme.transform.NeighbourRange;

/** Says how an authority's statistical neighbours in the region lie, or why that cannot be said. */
final class NeighbourWording {

  private NeighbourWording() {}

  /**
   * One sentence, and a caution where there is a range.
   *
   * @param rated GSS codes of the authorities that have a rate
   */
  static String sentence(
      Place place, NeighbourRange range, Set<String> rated, Function<String, String> nameOf) {
    if (range.set().isEmpty()) {
      return "No statistical neighbours of %s are known.".formatted(place.name());
    }
    List<String> names = range.inRegion().stream().map(nameOf).sorted().toList();
    String who = names.isEmpty() ? "none" : "%d (%s)".formatted(names.size(), Formats.list(names));
    String opening =
        "Of the %d statistical neighbours of %s (%s), %s %s in the region"
            .formatted(
                range.known(), place.name(), range.set(), who, names.size() == 1 ? "is" : "are");
    return range.lowestPer10000().isEmpty()
        ? "%s. A range needs %d with a rate, so none is given.".formatted(opening, range.fewest())
        : "%s. %s from %s to %s per 10,000. Neighbours are alike in their area, not in how they record."
            .formatted(
                opening,
                rates(range, rated),
                range.lowestPer10000().orElseThrow().toPlainString(),
                range.highestPer10000().orElseThrow().toPlainString());
  }

  private static String rates(NeighbourRange range, Set<String> rated) {
    long with = range.inRegion().stream().filter(rated::contains).count();
    return with == range.inRegion().size()
        ? "Their rates run"
        : "The rates of the %d that have one run".formatted(with);
  }
}
