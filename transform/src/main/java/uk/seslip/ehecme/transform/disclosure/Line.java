package uk.seslip.ehecme.transform.disclosure;

import java.util.List;

/**
 * One figure of the region and the authorities' counts it is the sum of.
 *
 * @param sum the region's figure
 * @param parts the authorities' counts, in their order
 */
record Line(Count sum, List<Count> parts) {

  Line {
    parts = List.copyOf(parts);
  }

  /** Whether the parts make the sum. */
  boolean adds() {
    return parts.stream().mapToInt(Count::exact).sum() == sum.exact();
  }
}
