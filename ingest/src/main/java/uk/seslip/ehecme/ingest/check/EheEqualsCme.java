package uk.seslip.ehecme.ingest.check;

/**
 * Finds EHE and CME counts of one census day that are the same number: one list counted for both,
 * or one figure typed twice.
 */
final class EheEqualsCme extends EqualTotals {

  EheEqualsCme() {
    super("ehe_equals_cme", "equal_totals_above", new Pair("cme_census", "ehe_census"));
  }
}
