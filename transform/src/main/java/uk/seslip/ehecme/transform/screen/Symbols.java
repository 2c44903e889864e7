package uk.seslip.ehecme.transform.screen;

import java.util.Set;

/** The symbols that may and may not stand in the place of a value. */
final class Symbols {

  /** Symbols that DfE's screener takes: not applicable, unavailable, confidential, rounds to 0. */
  static final Set<String> ACCEPTED = Set.of("z", "x", "c", "low");

  /** Symbols of the analysts' guide that DfE's screener does not take. */
  static final Set<String> OF_THE_GUIDE = Set.of("u", "k");

  /** What a program writes where it has nothing. */
  static final Set<String> NULLS = Set.of("NULL", "Null", "null", "NA", "na");

  /** What people wrote for no data before there were symbols. */
  static final Set<String> LEGACY = Set.of("N/A", "n/a", ".", "..", "-");

  private Symbols() {}
}
