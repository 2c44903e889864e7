package uk.seslip.ehecme.ingest.identify;

import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The shapes of numbers and codes that identify one child, with their check digits. */
final class PersonalPatterns {

  private static final Pattern UPN =
      Pattern.compile("(?<![A-Za-z0-9])[A-HJ-NP-RT-Z]\\d{11}[0-9A-HJ-NP-RT-Z](?![A-Za-z0-9])");
  private static final Pattern TEN_DIGITS =
      Pattern.compile("(?<!\\d)(\\d{3})[ -]?(\\d{3})[ -]?(\\d{4})(?!\\d)");
  private static final Pattern POSTCODE =
      Pattern.compile("(?i)[A-Z]{1,2}\\d[A-Z\\d]? ?\\d[A-Z]{2}");
  private static final int UPN_LENGTH = 13;
  private static final Pattern LEARNER_NUMBER = Pattern.compile("[1-9]\\d{9}");
  private static final int YOUNGEST = 3;
  private static final int OLDEST = 20;
  private static final int MODULUS = 11;

  private PersonalPatterns() {}

  /** Whether a unique pupil number stands in a text. */
  static boolean hasUpn(String text) {
    return text.length() >= UPN_LENGTH && UPN.matcher(text).find();
  }

  /** Whether an NHS number with a right check digit stands in a text. */
  static boolean hasNhsNumber(String text) {
    Matcher numbers = TEN_DIGITS.matcher(text);
    while (numbers.find()) {
      if (isNhsNumber(numbers.group(1) + numbers.group(2) + numbers.group(3))) {
        return true;
      }
    }
    return false;
  }

  /** Whether a text is ten digits, as a unique learner number is. */
  static boolean isTenDigits(String text) {
    return LEARNER_NUMBER.matcher(text).matches();
  }

  /** Whether a text is a full postcode. */
  static boolean isPostcode(String text) {
    return POSTCODE.matcher(text).matches();
  }

  /** Whether a text is the birthday of somebody of about school age. */
  static boolean isBirthday(String text, LocalDate asOf) {
    return DateReader.find(text)
        .filter(day -> day.isBefore(asOf.minusYears(YOUNGEST)))
        .filter(day -> day.isAfter(asOf.minusYears(OLDEST)))
        .isPresent();
  }

  /** NHS numbers end in a modulus-11 check digit (NHS Data Dictionary, NHS NUMBER). */
  private static boolean isNhsNumber(String digits) {
    int sum = 0;
    for (int i = 0; i < digits.length() - 1; i++) {
      sum += Character.digit(digits.charAt(i), 10) * (digits.length() - i);
    }
    int check = (MODULUS - sum % MODULUS) % MODULUS;
    return check == Character.digit(digits.charAt(digits.length() - 1), 10);
  }
}
