package uk.seslip.ehecme.transform.store;

import uk.seslip.ehecme.transform.frame.Columns;

/** The files of the plain index and their columns. */
enum IndexTable {
  SUBMISSIONS(
      "submissions.csv",
      Columns.SUBMISSION,
      Columns.AUTHORITY,
      Columns.TERM,
      Columns.NUMBER,
      Columns.VERSION,
      Columns.RECEIVED,
      Columns.ACCEPTED,
      Columns.NIL_RETURN,
      Columns.HELD_BACK,
      Columns.READING),
  FILES("files.csv", Columns.SUBMISSION, "name", "sha256", "bytes"),
  ANSWERS("answers.csv", Columns.SUBMISSION, "question", "answer", "comment"),
  EXPLANATIONS(
      "explanations.csv",
      Columns.SUBMISSION,
      "code",
      Columns.MEASURE,
      "item",
      "reference",
      "text",
      Columns.SOURCE_FILE,
      Columns.SOURCE_SHEET,
      Columns.SOURCE_CELL),
  COMMIT("commit.csv", "commit");

  private final String file;
  private final String columns;

  IndexTable(String file, String... columns) {
    this.file = file;
    this.columns = String.join(",", columns);
  }

  /** The file's name. */
  String file() {
    return file;
  }

  /** The header. */
  String[] header() {
    return columns.split(",");
  }
}
