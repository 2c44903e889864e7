package uk.seslip.ehecme.ingest.faults;

import java.util.List;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;

/** A receipt's sheet of queries with one reply in it. */
public final class ReplySheet {

  private ReplySheet() {}

  /** Adds the sheet to a workbook. */
  public static void add(Workbook workbook, String reference, String reply) {
    Sheet sheet = workbook.createSheet("Confirm");
    write(sheet.createRow(0), List.of("Query reference", "Your reply"));
    write(sheet.createRow(1), List.of(reference, reply));
  }

  private static void write(Row row, List<String> texts) {
    for (int column = 0; column < texts.size(); column++) {
      row.createCell(column).setCellValue(texts.get(column));
    }
  }
}
