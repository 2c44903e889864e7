package uk.seslip.ehecme.model;

import java.math.BigDecimal;
import java.time.LocalDate;
import uk.seslip.ehecme.model.ObservedValue.Reported;
import uk.seslip.ehecme.model.ObservedValue.Withheld;

/**
 * An agreed manual change of one returned value, kept in configuration and always disclosed.
 *
 * @param authority GSS code
 * @param period the period of the figure
 * @param measure id of the measure
 * @param breakdown the group
 * @param from what was returned
 * @param to what it should have been
 * @param reason why
 * @param agreedWith the role that agreed
 * @param date when
 */
public record Correction(
    String authority,
    Period period,
    String measure,
    Breakdown breakdown,
    String from,
    String to,
    String reason,
    String agreedWith,
    LocalDate date) {

  /** Whether it is about a figure, whatever that figure is now. */
  public boolean isAbout(Observation figure) {
    return authority.equals(figure.authority())
        && period.equals(figure.period())
        && measure.equals(figure.measure())
        && breakdown.equals(figure.breakdown());
  }

  /** Whether it is about a figure that still is what the correction says was returned. */
  public boolean appliesTo(Observation figure) {
    return isAbout(figure) && isReturned(figure.value());
  }

  private boolean isReturned(ObservedValue value) {
    if (value instanceof Reported reported) {
      return from.matches("\\d+") && reported.number().compareTo(new BigDecimal(from)) == 0;
    }
    return value instanceof Withheld withheld && withheld.written().equals(from);
  }
}
