package uk.seslip.ehecme.transform.disclosure;

import uk.seslip.ehecme.model.Period;
import uk.seslip.ehecme.model.PublishedFigure;
import uk.seslip.ehecme.model.PublishedValue.NotShown;
import uk.seslip.ehecme.model.Shorthand;
import uk.seslip.ehecme.transform.SeriesKey;

/**
 * Makes the figure that stands where nothing was counted: a symbol and a reason, never a number.
 */
public final class MissingFigure {

  private MissingFigure() {}

  /**
   * A figure that counts no authority.
   *
   * @param key what it is a figure of
   * @param period the term or academic year
   * @param shorthand the symbol that is shown
   * @param reason why there is no number, in words that give nothing away
   * @param expected how many authorities it should count
   */
  public static PublishedFigure of(
      SeriesKey key, Period period, Shorthand shorthand, String reason, int expected) {
    return new PublishedFigure(
        key.place(),
        period,
        key.measure(),
        key.breakdown(),
        new NotShown(shorthand, reason),
        0,
        expected,
        false);
  }
}
