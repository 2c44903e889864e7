package uk.seslip.ehecme.cli;

import java.util.Locale;

/** How {@code check} prints what it found; options take the words in any case. */
enum CheckFormat {
  /** A table for a person. */
  TABLE,
  /** A JSON array of objects. */
  JSON,
  /** The columns of {@code findings.csv}. */
  CSV;

  /** The word as it is typed. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
