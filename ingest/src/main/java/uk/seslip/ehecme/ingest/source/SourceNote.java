package uk.seslip.ehecme.ingest.source;

import uk.seslip.ehecme.model.CellReference;

/**
 * Something that had to be decided to read a file, and that its sender should know.
 *
 * @param kind what was decided
 * @param cell where, or where first
 * @param text the details, in words; never the content of a cell
 */
public record SourceNote(Kind kind, CellReference cell, String text) {

  /** That a sheet nobody sees was read. */
  static SourceNote hiddenSheet(String file, String sheet) {
    return new SourceNote(
        Kind.HIDDEN_SHEET,
        CellReference.ofSheet(file, sheet),
        "the sheet is hidden and was read like the others");
  }

  /** That there are programs in a workbook. */
  static SourceNote macros(String file) {
    return new SourceNote(
        Kind.MACROS_NOT_RUN, CellReference.ofFile(file), "its macros were not run");
  }

  /** What can be decided while a file is read; each kind is a finding of the same name. */
  public enum Kind {
    /** Bytes that are not UTF-8 were read as Windows-1252. */
    ENCODING_ASSUMED("encoding_assumed"),
    /** A text file breaks the rules of quoting. */
    STRAY_QUOTES("stray_quotes"),
    /** A cell is a formula, and the value that was last saved was used. */
    FORMULA_VALUE("formula_value"),
    /** A cell is a formula whose value was never saved, so there is nothing to read. */
    FORMULA_WITHOUT_VALUE("formula_without_value"),
    /** Rows or columns that nobody sees were read like the others. */
    HIDDEN_CELLS("hidden_cells"),
    /** A value is struck through, and nothing says whether it still counts. */
    STRUCK_THROUGH("struck_through"),
    /** A sheet that nobody sees was read like the others. */
    HIDDEN_SHEET("hidden_sheet"),
    /** A workbook holds programs, and none of them was run. */
    MACROS_NOT_RUN("macros_not_run");

    private final String code;

    Kind(String code) {
      this.code = code;
    }

    /** The code of the finding that says it. */
    public String code() {
      return code;
    }
  }
}
