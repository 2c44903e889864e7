package uk.seslip.ehecme.report.restricted;

import java.util.Collections;
import java.util.List;
import uk.seslip.ehecme.model.Finding;
import uk.seslip.ehecme.model.FindingGroup;
import uk.seslip.ehecme.report.workbook.FormLook;
import uk.seslip.ehecme.report.workbook.FormSheet;
import uk.seslip.ehecme.report.workbook.FormWorkbook;

/** The sheets of a receipt that list findings, each at the place where a person sees it. */
final class FindingSheets {

  private FindingSheets() {}

  static void writeErrors(FormWorkbook workbook, List<FindingGroup> errors) {
    FormSheet sheet =
        begin(
            workbook,
            Receipt.CORRECT,
            FindingColumn.PLAIN,
            "Correct this",
            "Change these cells in your file, raise the return version on its"
                + " cover by one, and send it again.");
    writeTable(sheet.space(), FindingColumn.PLAIN, errors, "There is nothing to correct.");
  }

  static void writeNotes(FormWorkbook workbook, List<FindingGroup> notes) {
    FormSheet sheet =
        begin(
            workbook,
            Receipt.NOTES,
            FindingColumn.PLAIN,
            "What you should know",
            "What we did to read your return. You need not do anything.");
    writeTable(sheet.space(), FindingColumn.PLAIN, notes, "There is nothing to note.");
  }

  /**
   * The queries, each with its reference and a cell for the reply, because a reply is kept with the
   * figure it explains. Groups are named above the list.
   */
  static void writeQueries(FormWorkbook workbook, List<FindingGroup> queries) {
    FormSheet sheet =
        begin(
            workbook,
            Receipt.CONFIRM,
            FindingColumn.WITH_REPLY,
            "Correct or confirm",
            "If a figure is wrong, correct it in your file and send that again. If it is"
                + " right, say why in the yellow cell and send this workbook back.",
            "Please write no names and nothing else about single children.");
    queries.stream()
        .filter(group -> group.count() > 1)
        .forEach(group -> sheet.line(FormLook.NOTE, "In short: " + group.message()));
    List<FindingGroup> each =
        queries.stream()
            .flatMap(group -> group.findings().stream())
            .map(FindingSheets::alone)
            .toList();
    writeTable(sheet.space(), FindingColumn.WITH_REPLY, each, "There is nothing to confirm.");
    sheet.lock();
  }

  private static FindingGroup alone(Finding finding) {
    return new FindingGroup(List.of(finding), finding.message());
  }

  private static FormSheet begin(
      FormWorkbook workbook,
      String name,
      List<FindingColumn> columns,
      String title,
      String... notes) {
    int[] widths = columns.stream().mapToInt(FindingColumn::width).toArray();
    FormSheet sheet = workbook.add(name, widths).title(title);
    for (String note : notes) {
      sheet.line(FormLook.NOTE, note);
    }
    return sheet;
  }

  private static void writeTable(
      FormSheet sheet, List<FindingColumn> columns, List<FindingGroup> groups, String nothing) {
    int head = sheet.nextRow();
    sheet.heads(
        Collections.nCopies(columns.size(), FormLook.HEAD),
        columns.stream().map(FindingColumn::head).toList());
    for (FindingGroup group : groups) {
      for (int i = 0; i < columns.size(); i++) {
        FindingColumn column = columns.get(i);
        sheet.text(i, column.text().apply(group), column.look());
      }
      sheet.end();
    }
    if (groups.isEmpty()) {
      sheet.line(FormLook.NOTE, nothing);
    } else {
      sheet.filter(head, columns.size());
    }
  }
}
