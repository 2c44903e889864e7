package uk.seslip.ehecme.transform.store;

import java.math.BigDecimal;
import uk.seslip.ehecme.model.Correction;
import uk.seslip.ehecme.model.Observation;
import uk.seslip.ehecme.model.ObservedValue;
import uk.seslip.ehecme.model.ObservedValue.Reported;
import uk.seslip.ehecme.model.ObservedValue.Withheld;
import uk.seslip.ehecme.model.Shorthand;

/** Applies an agreed correction to the figure that it names, if that still is what it was. */
final class AgreedValue {

  private AgreedValue() {}

  /** Whether a correction is about a figure, and the figure has not changed since. */
  static boolean applies(Correction correction, Observation figure) {
    return correction.authority().equals(figure.authority())
        && correction.period().equals(figure.period())
        && correction.measure().equals(figure.measure())
        && correction.breakdown().equals(figure.breakdown())
        && isReturned(correction.from(), figure.value());
  }

  /** The figure with the agreed value. */
  static Observation of(Correction correction, Observation figure) {
    return new Observation(
        figure.authority(),
        figure.period(),
        figure.measure(),
        figure.breakdown(),
        agreed(correction.to()),
        figure.cell());
  }

  private static boolean isReturned(String text, ObservedValue value) {
    if (value instanceof Reported reported) {
      return isNumber(text) && reported.number().compareTo(new BigDecimal(text)) == 0;
    }
    return ((Withheld) value).written().equals(text);
  }

  private static ObservedValue agreed(String text) {
    return isNumber(text)
        ? new Reported(new BigDecimal(text))
        : new Withheld(Shorthand.find(text).orElse(Shorthand.UNAVAILABLE), text);
  }

  private static boolean isNumber(String text) {
    return text.matches("\\d+");
  }
}
