package uk.seslip.ehecme.report.workbook;

/**
 * The looks that cells of a form have. What is fixed is plain, what a person fills in is framed and
 * pale yellow; bold, size and rules set things apart, never colour alone.
 */
public enum FormLook {
  /** The name of a sheet. */
  TITLE,
  /** The sentence that matters most. */
  LEAD,
  /** The head of a block. */
  SECTION,
  /** A line of explanation that may run over the cells to its right. */
  NOTE,
  /** The head of a column of words. */
  HEAD,
  /** The head of a column of numbers. */
  HEAD_NUMBER,
  /** A label before a value. */
  LABEL,
  /** Words in a table. */
  TEXT,
  /** Words of a total's row. */
  TEXT_TOTAL,
  /** Words that repeat what stands above. */
  QUIET,
  /** Quiet words of a total's row. */
  QUIET_TOTAL,
  /** The key of a row, which people rarely need. */
  KEY,
  /** The key of a total's row. */
  KEY_TOTAL,
  /** A number. */
  NUMBER,
  /** A quiet number for reference. */
  NUMBER_QUIET,
  /** A quiet number of a total's row. */
  NUMBER_QUIET_TOTAL,
  /** A link to another sheet. */
  LINK,
  /** Where a number is filled in. */
  INPUT_NUMBER,
  /** Where a total is filled in. */
  INPUT_NUMBER_TOTAL,
  /** Where words are filled in. */
  INPUT_TEXT,
  /** Where a small number that stands alone is filled in. */
  INPUT_WHOLE,
  /** Where a day is filled in. */
  INPUT_DATE,
  /** A day. */
  DATE
}
