package uk.seslip.ehecme.transform.store;

import uk.seslip.ehecme.model.Term;
import uk.seslip.ehecme.transform.frame.Columns;

/** The files that the plain index keeps for each term, and their columns. */
enum TermTable {
  FIGURES(
      "figures.csv",
      Columns.SUBMISSION,
      Columns.PERIOD,
      Columns.MEASURE,
      Columns.TOPIC,
      Columns.BREAKDOWN,
      Columns.VALUE,
      Columns.SYMBOL,
      Columns.WRITTEN,
      Columns.SOURCE_FILE,
      Columns.SOURCE_SHEET,
      Columns.SOURCE_CELL),
  FINDINGS(
      "findings.csv",
      "code",
      Columns.AUTHORITY,
      Columns.TERM,
      Columns.MEASURE,
      "item",
      Columns.SOURCE_FILE,
      Columns.SOURCE_SHEET,
      Columns.SOURCE_CELL,
      "found",
      "expected",
      "message",
      "answered_by"),
  CHECKS("checks.csv", "check", Columns.AUTHORITY, "asked", "outcome", "reason"),
  COVERAGE(
      "coverage.csv",
      Columns.AUTHORITY,
      "state",
      "late",
      "resubmitted",
      "received_files",
      "items_expected",
      "items_reported",
      "errors",
      "queries");

  /** The folder of them, with a folder for each term. */
  static final String FOLDER = "terms";

  private final String file;
  private final String columns;

  TermTable(String file, String... columns) {
    this.file = file;
    this.columns = String.join(",", columns);
  }

  /** The name of the file of a term. */
  String file(Term term) {
    return FOLDER + "/" + term.slug() + "/" + file;
  }

  /** The header. */
  String[] header() {
    return columns.split(",");
  }
}
