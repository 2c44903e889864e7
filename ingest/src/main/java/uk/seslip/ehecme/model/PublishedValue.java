package uk.seslip.ehecme.model;

/** What may be shown in the place of an exact count. Made by disclosure control only. */
public sealed interface PublishedValue {

  /**
   * A rounded count.
   *
   * @param number the number shown
   * @param lowest the smallest exact count it can stand for
   * @param highest the largest exact count it can stand for
   */
  record Rounded(int number, int lowest, int highest) implements PublishedValue {}

  /**
   * A symbol instead of a number.
   *
   * @param shorthand the symbol; {@code low} stands for 1 to 4
   * @param reason why, in words that give nothing away
   */
  record NotShown(Shorthand shorthand, String reason) implements PublishedValue {}
}
