package uk.seslip.ehecme.transform.statistics;

/**
 * One term's published count in a series; a term without a count is simply not in the series.
 *
 * @param index terms since an epoch that starts in an autumn; {@code index mod 3} is the term of
 *     the year
 * @param value children, as published; {@link Recipe#LOW_COUNTS_AS} where the count is {@code low}
 * @param low whether the count is published as {@code low} (1 to 4 children)
 */
public record TermCount(int index, double value, boolean low) {

  public TermCount {
    if (!Double.isFinite(value) || value < 0 || (low && value != Recipe.LOW_COUNTS_AS)) {
      throw new IllegalArgumentException("not a count of children: " + value);
    }
  }

  /** A count published as a number. */
  public static TermCount of(int index, double value) {
    return new TermCount(index, value, false);
  }

  /** A count published as {@code low}. */
  public static TermCount low(int index) {
    return new TermCount(index, Recipe.LOW_COUNTS_AS, true);
  }

  /** The term of the year: 0, 1 or 2. */
  int termOfYear() {
    return Math.floorMod(index, Recipe.TERMS_PER_YEAR);
  }
}
