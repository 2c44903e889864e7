package uk.seslip.ehecme.report.restricted;

import uk.seslip.ehecme.model.Family;
import uk.seslip.ehecme.model.Finding;
import uk.seslip.ehecme.report.workbook.FormLook;
import uk.seslip.ehecme.report.workbook.FormSheet;
import uk.seslip.ehecme.report.workbook.FormWorkbook;

/** The first sheet of a pack: what it is and is not, the days, and the queries that are open. */
final class DfePackFront {

  private DfePackFront() {}

  static void write(FormWorkbook workbook, DfePack pack) {
    FormSheet sheet = workbook.add("Start here", 24, 76).upright().title(DfePackWords.title(pack));
    sheet.line(FormLook.NOTE, DfePackWords.marking(pack)).space();
    pair(sheet, "Where to submit", DfePackWords.COLLECT, FormLook.LEAD);
    pair(sheet, "Wording", DfePackWords.WORDING, FormLook.TEXT);
    pair(sheet, "Checks", DfePackWords.PROPOSED, FormLook.TEXT);
    pair(sheet, "Census day", DfePackWords.census(pack), FormLook.TEXT);
    pair(sheet, "Return day", DfePackWords.day(pack.dates().returnDate(), pack), FormLook.TEXT);
    pair(sheet, "Items", DfePackWords.items(pack), FormLook.TEXT);
    pair(sheet, "Made from", DfePackWords.source(pack), FormLook.TEXT);
    sheet.space();
    sheet.line(FormLook.SECTION, "Open queries: " + pack.queries().size());
    if (pack.queries().isEmpty()) {
      sheet.line(FormLook.NOTE, "Nothing is left to correct or confirm.");
    }
    for (Finding query : pack.queries()) {
      pair(sheet, DfePackWords.place(query), query.message(), FormLook.TEXT);
    }
    sheet.space();
    writeContents(sheet);
  }

  private static void writeContents(FormSheet sheet) {
    sheet.line(FormLook.SECTION, "In this workbook");
    entry(sheet, Family.EHE.name(), "Each item on elective home education.");
    entry(sheet, Family.CME.name(), "Each item on children missing education.");
    entry(sheet, DfePackWords.CHECKS, "What each proposed check found.");
    entry(sheet, DfePackWords.EXPLANATIONS, "Your answers to queries, to use as notes.");
    entry(sheet, DfePackWords.RECONCILIATION, "What you returned, this pack, and DfE's figures.");
    entry(sheet, DfePackWords.SIGN_OFF, "Who checks and approves, before COLLECT.");
  }

  private static void entry(FormSheet sheet, String name, String what) {
    sheet.link(0, name).text(1, what, FormLook.TEXT).end();
  }

  private static void pair(FormSheet sheet, String label, String value, FormLook look) {
    sheet.text(0, label, FormLook.LABEL).text(1, value, look).end();
  }
}
