package uk.seslip.ehecme.transform.disclosure;

import java.util.List;

/**
 * One breakdown of one total, as a return gives it.
 *
 * @param total the total
 * @param parts the categories that were returned with a number, in their order
 * @param undisclosed how many categories the authority itself withheld
 */
record Row(Count total, List<Count> parts, int undisclosed) {

  Row {
    parts = List.copyOf(parts);
  }

  /** The name of the breakdown. */
  String topic() {
    return parts.get(0).cell().breakdown().topic();
  }

  /** Whether the authority withheld a category. */
  boolean isOpen() {
    return undisclosed > 0;
  }

  /** How much of the total the parts leave over; below zero when they make more. */
  int rest() {
    return total.exact() - parts.stream().mapToInt(Count::exact).sum();
  }

  /** Whether a number or {@code low} is to be shown for any part. */
  boolean isShown() {
    return parts.stream().anyMatch(Count::isShown);
  }
}
