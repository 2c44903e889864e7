package uk.seslip.ehecme.transform.disclosure;

import uk.seslip.ehecme.model.Thresholds;

/**
 * What is done with a breakdown that has a small part, so that neither its sum nor its absence
 * tells the part. The larger parts are rounded as coarsely as any tier does. Where there are few of
 * them, the sum would still tell the small part now and then, and a breakdown that is missing only
 * then would tell it too: so others are withheld as well, whatever their small part is.
 *
 * @param fewestParts with fewer parts that are not small, the breakdown is always withheld
 * @param smallestTotal with just so many and a smaller total, it is withheld too
 * @param multiple with just so many and a larger total, it is withheld when the largest part rounds
 *     to a multiple of this
 */
record SmallSplit(int fewestParts, int smallestTotal, int multiple) {

  /** The rule of the configuration. */
  static SmallSplit of(Thresholds disclosure) {
    return new SmallSplit(
        disclosure.requireInt("split_fewest_parts"),
        disclosure.requireInt("split_smallest_total"),
        disclosure.requireInt("split_withheld_multiple"));
  }

  /** Rounds the parts coarsely when one of them is small. */
  void coarsen(Row row) {
    if (row.parts().stream().anyMatch(Count::isLow)) {
      row.parts().forEach(Count::coarsen);
    }
  }

  /** Whether the breakdown is withheld, and not because of what this one would tell. */
  boolean isWithheld(Row row) {
    if (row.parts().stream().noneMatch(Count::isLow)) {
      return false;
    }
    long larger = row.parts().stream().filter(p -> !p.isLow() && !p.isZero()).count();
    return larger < fewestParts || (larger == fewestParts && isOneOfTheOthers(row));
  }

  private boolean isOneOfTheOthers(Row row) {
    int most = row.parts().stream().mapToInt(p -> p.rounded().highest()).max().orElse(0);
    int least = row.parts().stream().mapToInt(p -> p.rounded().lowest()).max().orElse(0);
    boolean holdsMultiple = Math.floorDiv(most, multiple) > Math.floorDiv(least - 1, multiple);
    return row.total().rounded().highest() < smallestTotal || holdsMultiple;
  }
}
