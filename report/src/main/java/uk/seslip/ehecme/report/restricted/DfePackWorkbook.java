package uk.seslip.ehecme.report.restricted;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import uk.seslip.ehecme.model.CheckRun;
import uk.seslip.ehecme.model.CheckType;
import uk.seslip.ehecme.model.Explanation;
import uk.seslip.ehecme.model.ObservedValue;
import uk.seslip.ehecme.report.workbook.FormLook;
import uk.seslip.ehecme.report.workbook.FormSheet;
import uk.seslip.ehecme.report.workbook.FormWorkbook;
import uk.seslip.ehecme.report.workbook.SheetCell;

/**
 * A pack as a workbook. Every sheet says that it is restricted, because sheets are printed one by
 * one.
 */
final class DfePackWorkbook {

  private final DfePack pack;
  private final FormWorkbook workbook;

  private DfePackWorkbook(DfePack pack) {
    this.pack = pack;
    this.workbook = new FormWorkbook(DfePackWords.title(pack), pack.asOf());
  }

  /**
   * Writes the file.
   *
   * @throws IOException when it cannot be written
   */
  static void write(DfePack pack, Path file) throws IOException {
    DfePackWorkbook sheets = new DfePackWorkbook(pack);
    DfePackFront.write(sheets.workbook, pack);
    DfePackItems.write(sheets.workbook, pack);
    sheets.writeChecks();
    sheets.writeExplanations();
    sheets.writeReconciliation();
    sheets.writeSignOff();
    sheets.workbook.save(file);
  }

  /** A sheet that begins as every sheet of a pack does. */
  static FormSheet sheet(
      FormWorkbook workbook, DfePack pack, String name, String title, int... widths) {
    return workbook
        .add(name, widths)
        .title(title)
        .line(FormLook.NOTE, DfePackWords.marking(pack))
        .space();
  }

  private void writeChecks() {
    FormSheet sheet =
        sheet(
            workbook,
            pack,
            DfePackWords.CHECKS,
            "What the proposed checks found",
            8,
            46,
            20,
            70,
            34);
    heads(sheet, "No.", "Proposed check: looks for", "Outcome", "Why", "Its code");
    for (CheckType type : pack.proposed().types()) {
      Optional<CheckRun> run =
          pack.checks().stream().filter(check -> check.check().equals(type.code())).findFirst();
      sheet.line(
          FormLook.TEXT,
          Integer.toString(pack.proposed().number(type.code())),
          type.title(),
          run.map(CheckRun::outcome).map(DfePackWords::outcome).orElse("was not run"),
          run.map(CheckRun::reason).orElse(""),
          type.code());
    }
  }

  private void writeExplanations() {
    FormSheet sheet =
        sheet(workbook, pack, DfePackWords.EXPLANATIONS, "Queries that are answered", 46, 34, 70);
    heads(sheet, "About", "Query", "The authority says");
    for (Explanation answer : pack.explanations()) {
      sheet.line(FormLook.TEXT, answer.item(), answer.code(), answer.text());
    }
    if (pack.explanations().isEmpty()) {
      sheet.line(FormLook.NOTE, "No query has been answered.");
    }
  }

  private void writeReconciliation() {
    FormSheet sheet =
        sheet(
            workbook,
            pack,
            DfePackWords.RECONCILIATION,
            "Returned to the region, in this pack, published by DfE",
            56,
            15,
            11,
            11,
            13,
            22,
            54);
    heads(sheet, "Item", "Period", "Returned", "In this pack", "DfE published", "Verdict", "Why");
    for (Reconciled one : pack.reconciliation()) {
      sheet.text(0, one.item().label(), FormLook.TEXT).text(1, one.period(), FormLook.TEXT);
      sheet.value(2, value(one.returned()), FormLook.NUMBER);
      sheet.value(3, value(one.packed()), FormLook.NUMBER);
      sheet.value(4, value(one.published()), FormLook.NUMBER);
      sheet.text(5, one.difference().verdict().label(), FormLook.TEXT);
      sheet.text(6, one.difference().words(), FormLook.TEXT).end();
    }
  }

  private void writeSignOff() {
    FormSheet sheet =
        sheet(workbook, pack, DfePackWords.SIGN_OFF, "Sign-off before COLLECT", 56, 30, 16, 30);
    heads(sheet, "Step", "Role", "Date", "Signature");
    for (String step : DfePackWords.STEPS) {
      sheet.text(0, step, FormLook.TEXT).text(1, "", FormLook.INPUT_TEXT);
      sheet.text(2, "", FormLook.INPUT_DATE).text(3, "", FormLook.INPUT_TEXT).end();
    }
  }

  /** The heads of a table of words. */
  static void heads(FormSheet sheet, String... heads) {
    sheet.heads(List.of(heads).stream().map(head -> FormLook.HEAD).toList(), List.of(heads));
  }

  /** A number, what stands in its place, or nothing. */
  static SheetCell value(Optional<ObservedValue> value) {
    return value.map(ReceiptWords::value).orElse(SheetCell.of(""));
  }
}
