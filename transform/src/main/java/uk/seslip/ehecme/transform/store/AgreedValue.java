package uk.seslip.ehecme.transform.store;

import java.math.BigDecimal;
import uk.seslip.ehecme.model.Correction;
import uk.seslip.ehecme.model.Observation;
import uk.seslip.ehecme.model.ObservedValue;
import uk.seslip.ehecme.model.ObservedValue.Reported;
import uk.seslip.ehecme.model.ObservedValue.Withheld;
import uk.seslip.ehecme.model.Shorthand;

/** Applies an agreed correction to the figure that it names. */
final class AgreedValue {

  private AgreedValue() {}

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

  private static ObservedValue agreed(String text) {
    return isNumber(text)
        ? new Reported(new BigDecimal(text))
        : new Withheld(Shorthand.find(text).orElse(Shorthand.UNAVAILABLE), text);
  }

  private static boolean isNumber(String text) {
    return text.matches("\\d+");
  }
}
