package uk.seslip.ehecme.ingest.parse;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;
import uk.seslip.ehecme.model.ObservedValue;

/**
 * Reads the text of a value cell.
 *
 * <p>Only a number is a number: zero is read from {@code 0} and from nothing else. Thousands may be
 * set apart by commas or spaces, when the groups are whole; {@code 1,45} is not a number, because
 * it may be a decimal or a slip.
 */
public final class ValueReader {

  private static final int LONGEST_NUMBER = 30;
  private static final Pattern SPACES = Pattern.compile("[\\s\\u00A0\\u2000-\\u200A\\u202F]+");
  private static final Pattern PLAIN = Pattern.compile("[-+]?\\d+(\\.\\d+)?|[-+]?\\.\\d+");
  private static final Pattern GROUPED = Pattern.compile("[-+]?\\d{1,3}(,\\d{3})+(\\.\\d+)?");
  private static final Pattern SPACED = Pattern.compile("[-+]?\\d{1,3}( \\d{3})+(\\.\\d+)?");

  private ValueReader() {}

  /** What the text of a cell says. */
  public static ValueReading read(String text) {
    String written = SPACES.matcher(text).replaceAll(" ").strip();
    if (written.isEmpty()) {
      return new ValueReading.Blank();
    }
    Optional<BigDecimal> number = number(written.replace('−', '-'));
    if (number.isPresent()) {
      return new ValueReading.Understood(new ObservedValue.Reported(number.get()));
    }
    return Symbols.find(written)
        .<ValueReading>map(
            sign -> new ValueReading.Understood(new ObservedValue.Withheld(sign, written)))
        .orElseGet(ValueReading.NotANumber::new);
  }

  private static Optional<BigDecimal> number(String written) {
    boolean grouped = GROUPED.matcher(written).matches() || SPACED.matcher(written).matches();
    String digits = grouped ? written.replace(",", "").replace(" ", "") : written;
    return digits.length() <= LONGEST_NUMBER && PLAIN.matcher(digits).matches()
        ? Optional.of(plain(new BigDecimal(digits)))
        : Optional.empty();
  }

  /** The same number without trailing zeros after its point and without an exponent. */
  private static BigDecimal plain(BigDecimal number) {
    BigDecimal stripped = number.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }
}
