package uk.seslip.ehecme.transform.disclosure;

import java.util.List;

/**
 * One breakdown of one total, as a return gives it.
 *
 * @param total the total
 * @param parts the categories that were returned with a number, in their order
 * @param withheld the categories that the authority itself withheld
 */
record Row(Cell total, List<Cell> parts, List<Cell> withheld) {

  Row {
    parts = List.copyOf(parts);
    withheld = List.copyOf(withheld);
  }

  /** The name of the breakdown. */
  String topic() {
    return parts.get(0).breakdown().topic();
  }
}
