package uk.seslip.ehecme.ingest.definition;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;
import uk.seslip.ehecme.model.ObservedValue;
import uk.seslip.ehecme.model.ObservedValue.Reported;
import uk.seslip.ehecme.model.ObservedValue.Withheld;
import uk.seslip.ehecme.model.Shorthand;

/** Reads the cells of published files, which were written in several ways over the years. */
final class PublishedValues {

  private static final Pattern NUMBER = Pattern.compile("\\d+(\\.\\d+)?");

  private PublishedValues() {}

  /**
   * A number such as {@code 5540}, {@code 2330.0000000000000} or {@code 0.4000000}, without its
   * trailing zeros; a symbol; or {@code <0.5}, which says <em>low</em>. Empty for anything else.
   */
  static Optional<ObservedValue> find(String written) {
    String text = written.strip();
    if (text.startsWith("<")) {
      return findNumber(text.substring(1)).map(below -> new Withheld(Shorthand.LOW, text));
    }
    Optional<ObservedValue> symbol =
        Shorthand.find(text).map(shorthand -> new Withheld(shorthand, text));
    return symbol.isPresent() ? symbol : findNumber(text).map(Reported::new);
  }

  private static Optional<BigDecimal> findNumber(String text) {
    if (!NUMBER.matcher(text).matches()) {
      return Optional.empty();
    }
    BigDecimal number = new BigDecimal(text).stripTrailingZeros();
    return Optional.of(number.scale() < 0 ? number.setScale(0) : number);
  }
}
