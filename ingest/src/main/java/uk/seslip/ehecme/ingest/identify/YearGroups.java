package uk.seslip.ehecme.ingest.identify;

import java.util.Optional;
import java.util.regex.Pattern;

/** Year groups that are written as bare numbers. */
public final class YearGroups {

  private static final Pattern NUMBER = Pattern.compile("\\d{1,2}");

  private YearGroups() {}

  /** A number of one or two digits as a year group, where the heading says that it is one. */
  public static Optional<Facts> find(String written) {
    return NUMBER.matcher(written).matches()
        ? Optional.of(Facts.NONE.ofCategory(written.replaceFirst("^0(?=\\d)", "")))
        : Optional.empty();
  }
}
