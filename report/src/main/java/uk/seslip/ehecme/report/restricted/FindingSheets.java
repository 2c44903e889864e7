package uk.seslip.ehecme.report.restricted;

import java.util.Collections;
import java.util.List;
import uk.seslip.ehecme.model.Explanation;
import uk.seslip.ehecme.model.Finding;
import uk.seslip.ehecme.model.QueryReference;
import uk.seslip.ehecme.report.workbook.FormLook;
import uk.seslip.ehecme.report.workbook.FormSheet;
import uk.seslip.ehecme.report.workbook.FormWorkbook;

/** The sheets of a receipt that list findings, each at the place where a person sees it. */
final class FindingSheets {

  private static final String REPLY = "Your reply";
  private static final String REFERENCE = "Query reference";
  private static final String FILE = "File";

  private static final List<String> HEADS =
      List.of(
          "Sheet",
          "Cell",
          "Figure",
          "What we found",
          "What we expected",
          "What this means",
          "How to put it right",
          FILE);
  private static final int[] WIDTHS = {11, 8, 30, 14, 14, 46, 46, 24};

  private static final List<String> QUERY_HEADS =
      List.of(
          "Sheet",
          "Cell",
          "Figure",
          "What we found",
          "What we expected",
          "What this means",
          REPLY,
          "How to put it right",
          FILE,
          REFERENCE);
  private static final int[] QUERY_WIDTHS = {11, 8, 26, 13, 13, 40, 40, 40, 20, 18};

  private FindingSheets() {}

  static void writeErrors(FormWorkbook workbook, List<Finding> errors) {
    FormSheet sheet =
        workbook
            .add(Receipt.CORRECT, WIDTHS)
            .title("Correct this")
            .line(
                FormLook.NOTE,
                "Change these cells in your file, raise the return version on its"
                    + " cover by one, and send it again.")
            .space();
    writeTable(sheet, HEADS, errors, "There is nothing to correct.");
  }

  static void writeNotes(FormWorkbook workbook, List<Finding> notes) {
    FormSheet sheet =
        workbook
            .add(Receipt.NOTES, WIDTHS)
            .title("What you should know")
            .line(FormLook.NOTE, "What we did to read your return. You need not do anything.")
            .space();
    writeTable(sheet, HEADS, notes, "There is nothing to note.");
  }

  /** The queries, each with its reference and a cell for the reply. */
  static void writeQueries(FormWorkbook workbook, List<Finding> queries) {
    FormSheet sheet =
        workbook
            .add(Receipt.CONFIRM, QUERY_WIDTHS)
            .title("Correct or confirm")
            .line(
                FormLook.NOTE,
                "If a figure is wrong, correct it in your file and send that again. If it is"
                    + " right, say why in the yellow cell and send this workbook back.")
            .line(FormLook.NOTE, "Please write no names and nothing else about single children.")
            .space();
    writeTable(sheet, QUERY_HEADS, queries, "There is nothing to confirm.");
    sheet.lock();
  }

  private static void writeTable(
      FormSheet sheet, List<String> heads, List<Finding> findings, String nothing) {
    int head = sheet.nextRow();
    sheet.heads(Collections.nCopies(heads.size(), FormLook.HEAD), heads);
    for (Finding finding : findings) {
      for (int column = 0; column < heads.size(); column++) {
        sheet.text(column, text(finding, heads.get(column)), look(heads.get(column)));
      }
      sheet.end();
    }
    if (findings.isEmpty()) {
      sheet.line(FormLook.NOTE, nothing);
    } else {
      sheet.filter(head, heads.size());
    }
  }

  private static FormLook look(String head) {
    return switch (head) {
      case REPLY -> FormLook.INPUT_TEXT;
      case FILE, REFERENCE -> FormLook.KEY;
      default -> FormLook.TEXT;
    };
  }

  private static String text(Finding finding, String head) {
    return switch (head) {
      case "Sheet" -> finding.cell().sheet();
      case "Cell" -> finding.cell().cell();
      case "Figure" -> finding.item().isEmpty() ? "The whole return" : finding.item();
      case "What we found" -> finding.found();
      case "What we expected" -> finding.expected();
      case "What this means" -> finding.message();
      case "How to put it right" -> finding.type().fix();
      case REPLY -> finding.explanation().map(Explanation::text).orElse("");
      case REFERENCE -> QueryReference.of(finding).text();
      case FILE -> finding.cell().file();
      default -> throw new IllegalArgumentException("no column is called " + head);
    };
  }
}
