package uk.seslip.ehecme.transform.disclosure;

import java.util.List;

/**
 * One figure of the region and the authorities' counts it is the sum of.
 *
 * @param sum the region's figure
 * @param parts the authorities' counts, in their order
 */
record Line(Cell sum, List<Cell> parts) {

  Line {
    parts = List.copyOf(parts);
  }
}
