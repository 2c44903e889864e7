package uk.seslip.ehecme.report.workbook;

import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTTable;
import uk.seslip.ehecme.report.workbook.SheetTable.Column;

/**
 * Marks the cells of a table as a table with a name, which screen readers announce, and filters.
 */
final class NamedTable {

  private NamedTable() {}

  /**
   * Marks a table that has rows.
   *
   * @param sheet where it stands
   * @param table what it holds; its sheet's name gives its own
   * @param headRow the row of the heads, from 0
   * @param lastRow the last row, from 0
   */
  static void add(XSSFSheet sheet, SheetTable table, int headRow, int lastRow) {
    int lastColumn = table.columns().size() - 1;
    AreaReference area =
        new AreaReference(
            new CellReference(headRow, 0),
            new CellReference(lastRow, lastColumn),
            SpreadsheetVersion.EXCEL2007);
    XSSFTable marked = sheet.createTable(area);
    String name = table.name().replaceAll("[^A-Za-z0-9]+", "_");
    marked.setName(name);
    marked.setDisplayName(name);
    CTTable columns = marked.getCTTable();
    for (int i = 0; i <= lastColumn; i++) {
      Column column = table.columns().get(i);
      columns.getTableColumns().getTableColumnArray(i).setName(column.head());
    }
    columns.addNewAutoFilter().setRef(area.formatAsString());
  }
}
