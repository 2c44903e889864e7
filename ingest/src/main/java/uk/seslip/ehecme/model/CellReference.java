package uk.seslip.ehecme.model;

/**
 * Where a value stands, as a person finds it.
 *
 * @param file the file's name without its folder
 * @param sheet the sheet's name; empty for a text file
 * @param cell the cell in spreadsheet notation, such as {@code C14}; empty for the whole sheet or
 *     file
 */
public record CellReference(String file, String sheet, String cell) {

  /** A reference to a whole file. */
  public static CellReference ofFile(String file) {
    return new CellReference(file, "", "");
  }

  /** A reference to a whole sheet. */
  public static CellReference ofSheet(String file, String sheet) {
    return new CellReference(file, sheet, "");
  }

  /** The place in words: file › sheet › cell, leaving out what is empty. */
  public String label() {
    StringBuilder label = new StringBuilder(file);
    if (!sheet.isEmpty()) {
      label.append(" › ").append(sheet);
    }
    if (!cell.isEmpty()) {
      label.append(" › ").append(cell);
    }
    return label.toString();
  }
}
