package uk.seslip.ehecme.ingest.identify;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/**
 * Gathers what the values of one column look like. One pupil number is enough; what an office also
 * writes (a postcode, a long number, an old date) must come at least twice with different values.
 */
final class ColumnOfValues {

  private static final int DIFFERENT = 2;

  private final LocalDate asOf;
  private final Set<Integer> contactRows;
  private final Set<String> seen = new HashSet<>();
  private final Set<String> longNumbers = new HashSet<>();
  private final Set<String> postcodes = new HashSet<>();
  private final Set<String> birthdays = new HashSet<>();
  private boolean pupilNumber;
  private boolean nhsNumber;
  private boolean datesExpected;

  ColumnOfValues(LocalDate asOf, Set<Integer> contactRows) {
    this.asOf = asOf;
    this.contactRows = contactRows;
  }

  void add(int row, String text) {
    if (text.isEmpty()) {
      return;
    }
    pupilNumber |= PersonalPatterns.hasUpn(text);
    if (contactRows.contains(row) || !seen.add(text)) {
      return;
    }
    datesExpected |= isDateHeading(text);
    nhsNumber |= PersonalPatterns.hasNhsNumber(text);
    addIf(PersonalPatterns.isTenDigits(text), longNumbers, text);
    addIf(PersonalPatterns.isPostcode(text), postcodes, text);
    addIf(PersonalPatterns.isBirthday(text, asOf), birthdays, text);
  }

  private static boolean isDateHeading(String text) {
    return Field.find(text)
        .filter(field -> field == Field.RETURNED || field == Field.CENSUS_DATE)
        .isPresent();
  }

  private static void addIf(boolean matches, Set<String> values, String text) {
    if (matches) {
      values.add(text);
    }
  }

  /** What the values look like, when they look like data about single children. */
  Optional<String> findSuspicion() {
    if (pupilNumber) {
      return Optional.of("whose values look like pupil numbers");
    }
    if (nhsNumber) {
      return Optional.of("whose values look like NHS numbers");
    }
    if (longNumbers.size() >= DIFFERENT) {
      return Optional.of("whose values look like learner numbers");
    }
    if (birthdays.size() >= DIFFERENT && !datesExpected) {
      return Optional.of("whose values look like dates of birth");
    }
    return postcodes.size() >= DIFFERENT
        ? Optional.of("whose values look like postcodes")
        : Optional.empty();
  }
}
