package uk.seslip.ehecme.transform;

import uk.seslip.ehecme.model.Breakdown;
import uk.seslip.ehecme.model.Period;
import uk.seslip.ehecme.model.PublishedFigure;
import uk.seslip.ehecme.model.PublishedValue.NotShown;
import uk.seslip.ehecme.model.PublishedValue.Rounded;
import uk.seslip.ehecme.model.Shorthand;

/**
 * One figure as a release showed it, kept so that later releases know what their readers know.
 *
 * @param place GSS code of an authority or of the region
 * @param period the term or academic year
 * @param measure id of the measure
 * @param breakdown the group
 * @param shown the number or the symbol
 * @param lowest the smallest count that was shown so
 * @param highest the largest count that was shown so; for {@code c}, {@code x} and {@code z} it is
 *     less than the smallest, because they say nothing
 */
public record ReleasedFigure(
    String place,
    Period period,
    String measure,
    Breakdown breakdown,
    String shown,
    int lowest,
    int highest) {

  /**
   * What a figure shows.
   *
   * @param largestLow the largest count shown as {@code low}
   */
  public static ReleasedFigure of(PublishedFigure figure, int largestLow) {
    if (figure.value() instanceof Rounded rounded) {
      String number = Integer.toString(rounded.number());
      return of(figure, number, rounded.lowest(), rounded.highest());
    }
    Shorthand symbol = ((NotShown) figure.value()).shorthand();
    return of(figure, symbol.symbol(), 1, symbol == Shorthand.LOW ? largestLow : 0);
  }

  private static ReleasedFigure of(PublishedFigure figure, String shown, int lowest, int highest) {
    return new ReleasedFigure(
        figure.place(),
        figure.period(),
        figure.measure(),
        figure.breakdown(),
        shown,
        lowest,
        highest);
  }

  /** Whether a number or {@code low} was shown. */
  public boolean isShown() {
    return lowest <= highest;
  }

  /** Whether a count was there, shown or withheld. */
  public boolean wasCounted() {
    return isShown() || shown.equals(Shorthand.CONFIDENTIAL.symbol());
  }
}
