package uk.seslip.ehecme.report.restricted;

import java.time.LocalDate;
import java.util.List;
import uk.seslip.ehecme.model.Severity;
import uk.seslip.ehecme.model.SourceFile;
import uk.seslip.ehecme.model.Submission;
import uk.seslip.ehecme.report.workbook.FormLook;
import uk.seslip.ehecme.report.workbook.FormSheet;
import uk.seslip.ehecme.report.workbook.FormWorkbook;

/**
 * The first sheet of a receipt: the verdict, what to do first and until when, and where the rest
 * is. Its lines about the return name whose receipt it is when it comes back with replies.
 */
final class ReceiptStart {

  private ReceiptStart() {}

  static void write(FormWorkbook workbook, Receipt receipt, LocalDate day) {
    FormSheet sheet = workbook.add(Receipt.START, 26, 72).upright();
    sheet.title("Receipt for your " + receipt.coverage().term().label() + " return");
    sheet.line(
        FormLook.NOTE,
        "Restricted. This workbook holds exact figures of "
            + receipt.authority().name()
            + " and is for nobody else.");
    sheet.space();
    pair(sheet, "Verdict", ReceiptWords.verdict(receipt), FormLook.LEAD);
    pair(sheet, "Do this first", ReceiptWords.firstStep(receipt), FormLook.TEXT);
    pair(sheet, "By when", ReceiptWords.deadline(receipt, day), FormLook.TEXT);
    pair(sheet, "Meanwhile", ReceiptWords.MEANWHILE, FormLook.TEXT);
    sheet.space();
    sheet.line(FormLook.SECTION, "In this workbook");
    contents(sheet, receipt);
    sheet.space();
    sheet.line(FormLook.SECTION, "What it is about");
    about(sheet, receipt, day);
    sheet.lock();
  }

  private static void contents(FormSheet sheet, Receipt receipt) {
    entry(sheet, Receipt.CORRECT, ReceiptWords.toCorrect(receipt.open(Severity.ERROR)));
    entry(sheet, Receipt.CONFIRM, ReceiptWords.toConfirm(receipt));
    entry(sheet, Receipt.CHANGED, ReceiptWords.changed(receipt.changes().size()));
    entry(sheet, Receipt.EVERYTHING, "Every figure we have from you, and whether it is in use.");
    entry(sheet, Receipt.NOTES, "What we did to read your return. You need not do anything.");
  }

  private static void about(FormSheet sheet, Receipt receipt, LocalDate day) {
    pair(sheet, "Authority", receipt.authority().name(), FormLook.TEXT);
    pair(sheet, "Authority code", receipt.authority().code(), FormLook.TEXT);
    pair(sheet, "Term", receipt.coverage().term().label(), FormLook.TEXT);
    List<Submission> all = receipt.submissions();
    if (!all.isEmpty()) {
      Submission newest = all.get(all.size() - 1);
      pair(sheet, "Received", ReceiptWords.day(newest.received()), FormLook.TEXT);
      pair(sheet, "Return version", Integer.toString(newest.version()), FormLook.TEXT);
      pair(sheet, "Read from", files(newest), FormLook.TEXT);
    }
    pair(sheet, "Receipt made", ReceiptWords.day(day), FormLook.TEXT);
    pair(sheet, "Layout version", Receipt.LAYOUT_VERSION, FormLook.TEXT);
  }

  private static String files(Submission submission) {
    return String.join(", ", submission.files().stream().map(SourceFile::name).toList());
  }

  private static void entry(FormSheet sheet, String name, String what) {
    sheet.link(0, name).text(1, what, FormLook.TEXT).end();
  }

  private static void pair(FormSheet sheet, String label, String value, FormLook look) {
    sheet.text(0, label, FormLook.LABEL).text(1, value, look).end();
  }
}
