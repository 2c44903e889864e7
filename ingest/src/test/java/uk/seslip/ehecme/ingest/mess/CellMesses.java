package uk.seslip.ehecme.ingest.mess;

import static uk.seslip.ehecme.ingest.mess.MessBook.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Comment;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;

/** What stands in the cell of a figure. */
final class CellMesses {

  private static final MessBook.MessSheet COVER =
      sheet("Cover", "Authority|Medway", "Term|Autumn 2026/27");
  private static final Map<String, String> NUMBERS =
      new TreeMap<>(
          Map.of(
              "1,450",
              "1450",
              " 1450 ",
              "1450",
              "1\u00A0450",
              "1450",
              "1 450",
              "1450",
              "0",
              "0",
              "2330.0000000000000",
              "2330"));
  private static final Map<String, String> SIGNS =
      new TreeMap<>(
          Map.ofEntries(
              Map.entry("<5", "c"),
              Map.entry("<10", "c"),
              Map.entry("<0.5", "low"),
              Map.entry("1-4", "c"),
              Map.entry("*", "c"),
              Map.entry("c", "c"),
              Map.entry("x", "x"),
              Map.entry("z", "z"),
              Map.entry("low", "low"),
              Map.entry("-", "x"),
              Map.entry("..", "x"),
              Map.entry("n/a", "x"),
              Map.entry("NA", "x"),
              Map.entry("nil", "x"),
              Map.entry("None", "x"),
              Map.entry("TBC", "x"),
              Map.entry("#REF!", "x"),
              Map.entry("#DIV/0!", "x")));

  private CellMesses() {}

  static List<Mess> all() {
    List<Mess> all = new ArrayList<>();
    NUMBERS.forEach(
        (written, number) ->
            all.add(
                figure("a number as the text '" + written + "'", "'" + written)
                    .reads("ehe_census/Sex/Female=" + number)));
    SIGNS.forEach(
        (written, sign) ->
            all.add(
                figure("the sign " + written, "'" + written)
                    .reads("ehe_census/Sex/Female=" + sign + " " + written)));
    all.add(figure("blank meaning zero or not supplied", ""));
    all.add(figure("520 (RBK & LBR)", "520 (RBK & LBR)").says("not_a_number EHE B2"));
    all.add(figure("a percentage as 48%", "'48%").says("not_a_number EHE B2"));
    all.add(figure("a percentage as 0.48", "0.48").reads("ehe_census/Sex/Female=0.48"));
    all.add(
        Mess.book(
                "a column of percentages as 48",
                COVER,
                sheet("EHE", "Sex|Number|%", "Female|12|48", "Male|13|52"))
            .reads("ehe_census/Sex/Female=12", "ehe_census/Sex/Male=13")
            .says("column_not_read EHE C1"));
    all.addAll(marked());
    return all;
  }

  private static List<Mess> marked() {
    return List.of(
        figure("a formula with a stale cached value", "12", CellMesses::staleFormula)
            .reads("ehe_census/Sex/Female=12")
            .says("formula_value EHE B2"),
        figure("a comment that holds the caveat", "12", book -> comment(book, "on roll as well"))
            .reads("ehe_census/Sex/Female=12")
            .says("comment_kept EHE B2"),
        figure("a personal comment", "12", book -> comment(book, "she moves on 01/02/2026"))
            .reads("ehe_census/Sex/Female=12")
            .says("comment_dropped EHE B2"),
        figure("strike-through", "12", CellMesses::strike)
            .reads("ehe_census/Sex/Female=12")
            .says("struck_through EHE B2"),
        figure("colour-coded meaning, which is not read", "12", CellMesses::colour)
            .reads("ehe_census/Sex/Female=12"),
        figure("a hidden row", "12", book -> book.getSheet("EHE").getRow(1).setZeroHeight(true))
            .reads("ehe_census/Sex/Female=12")
            .says("hidden_cells EHE A2"),
        figure("a hidden column", "12", book -> book.getSheet("EHE").setColumnHidden(1, true))
            .reads("ehe_census/Sex/Female=12")
            .says("hidden_cells EHE B1"),
        figure(
                "a figure in merged cells counts once",
                "12",
                book -> book.getSheet("EHE").addMergedRegion(new CellRangeAddress(1, 1, 1, 3)))
            .reads("ehe_census/Sex/Female=12"));
  }

  private static Mess figure(String words, String cell) {
    return Mess.book(
            words, MessBook.of(COVER, sheet("EHE", "Sex|Number", "Female|" + cell, "Male|190")))
        .reads("ehe_census/Sex/Male=190");
  }

  private static Mess figure(String words, String cell, Consumer<Workbook> change) {
    MessBook book = MessBook.of(COVER, sheet("EHE", "Sex|Number", "Female|" + cell));
    return Mess.book(words, book.then(change));
  }

  private static void staleFormula(Workbook book) {
    Row row = book.getSheet("EHE").getRow(1);
    row.createCell(5).setCellValue(11);
    row.getCell(1).setCellFormula("F2+1");
    book.getCreationHelper().createFormulaEvaluator().evaluateAll();
    row.removeCell(row.getCell(5));
  }

  private static void comment(Workbook book, String text) {
    Sheet sheet = book.getSheet("EHE");
    Comment comment =
        sheet
            .createDrawingPatriarch()
            .createCellComment(book.getCreationHelper().createClientAnchor());
    comment.setAddress(1, 1);
    comment.setString(book.getCreationHelper().createRichTextString(text));
  }

  private static void strike(Workbook book) {
    Font font = book.createFont();
    font.setStrikeout(true);
    CellStyle style = book.createCellStyle();
    style.setFont(font);
    book.getSheet("EHE").getRow(1).getCell(1).setCellStyle(style);
  }

  private static void colour(Workbook book) {
    CellStyle style = book.createCellStyle();
    style.setFillForegroundColor(IndexedColors.RED.getIndex());
    style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
    book.getSheet("EHE").getRow(1).getCell(1).setCellStyle(style);
  }
}
