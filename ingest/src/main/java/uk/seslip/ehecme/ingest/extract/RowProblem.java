package uk.seslip.ehecme.ingest.extract;

/** What can be wrong with a row of an extract, and what becomes of the row. */
public enum RowProblem {
  /** More or fewer cells than headings. */
  CELLS(false, "has more or fewer cells than there are headings"),
  /** No identifier. */
  CHILD_MISSING(false, "has no identifier, so it cannot be told from other children"),
  /** No family. */
  FAMILY_MISSING(false, "does not say which register it belongs to"),
  /** A family that no list has. */
  FAMILY_UNKNOWN(false, "names a register that config/extract.yml does not list"),
  /** A first day that is no day. */
  START_UNREADABLE(false, "has a first day that is not a date"),
  /** A first day before 1980 or after the day of the run. */
  START_IMPOSSIBLE(false, "began before 1980 or has not begun yet"),
  /** A first day before the child was born. */
  START_BEFORE_BIRTH(false, "began before the child was born"),
  /** A last day that is no day. */
  END_UNREADABLE(false, "has a last day that is not a date"),
  /** A last day before the first, or before 1980. */
  END_BEFORE_START(false, "ended before it began"),
  /** The same child, family and days as an earlier row. */
  DUPLICATE_ROW(false, "repeats an earlier row: the same child, register and days"),
  /** Open on census day for a child who is too young. */
  BELOW_SCHOOL_AGE(true, "is open on census day, but the child is not yet of school age"),
  /** Open on census day for a child who is too old. */
  ABOVE_SCHOOL_AGE(true, "is open on census day, but the child is above school age"),
  /** No first day. */
  START_MISSING(true, "has no first day"),
  /** A last day after the day of the run. */
  END_IN_FUTURE(true, "has a last day that has not come yet"),
  /** No date of birth. */
  BIRTH_MISSING(true, "has no date of birth"),
  /** A date of birth that is no day. */
  BIRTH_UNREADABLE(true, "has a date of birth that is not a date"),
  /** A date of birth that no child has. */
  BIRTH_IMPOSSIBLE(true, "has a date of birth in the future or more than 30 years ago"),
  /** A code that no list has. */
  CODE_UNKNOWN(true, "has a code that its list does not have"),
  /** The day of a notice or order that is no day, or more of them than a row can tell of. */
  EVENT_UNREADABLE(true, "has the day of a notice or order that is not a date, or too many"),
  /** In the same family as another row of the child on the same day. */
  OVERLAPPING_EPISODES(true, "overlaps an earlier episode of the same child and register"),
  /** In two families that exclude each other on census day. */
  TWO_FAMILIES(true, "is open on census day in two registers that exclude each other");

  private final boolean counted;
  private final String sentence;

  RowProblem(boolean counted, String sentence) {
    this.counted = counted;
    this.sentence = sentence;
  }

  /** Whether the row is counted where it is certain all the same. */
  public boolean isCounted() {
    return counted;
  }

  /** What is wrong, as the rest of a sentence about the row. */
  public String sentence() {
    return sentence;
  }
}
