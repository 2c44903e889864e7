package uk.seslip.ehecme.ingest.check;

/**
 * Finds EHE starts that equal the count at any point in the year, which mostly means that one
 * figure was typed twice. DfE's figures for East Sussex, 2023/24, are the pattern.
 */
final class StartsEqualAnyPoint extends EqualTotals {

  StartsEqualAnyPoint() {
    super("starts_equal_any_point", "starts_equal_above", new Pair("ehe_starts", "ehe_any_point"));
  }
}
