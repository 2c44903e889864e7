package uk.seslip.ehecme.ingest.check;

/**
 * Finds counts of a whole year that equal the count of one census day: a year-end figure in the
 * field for the year.
 */
final class CensusEqualsAnyPoint extends EqualTotals {

  CensusEqualsAnyPoint() {
    super(
        "census_equals_any_point",
        "equal_totals_above",
        new Pair("ehe_any_point", "ehe_census"),
        new Pair("cme_any_point", "cme_census"));
  }
}
