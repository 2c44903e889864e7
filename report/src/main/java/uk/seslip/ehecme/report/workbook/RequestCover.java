package uk.seslip.ehecme.report.workbook;

import java.math.BigDecimal;
import java.util.List;

/** The cover of a request: whose return it is, of which term, and what the sender says of it. */
final class RequestCover {

  private static final List<String> YES_OR_NO = List.of("Yes", "No");

  private RequestCover() {}

  static void write(FormWorkbook workbook, Request request) {
    FormSheet sheet = workbook.add("Cover", 24, 70).upright();
    sheet.title("EHE and CME return, " + request.dates().term().label());
    sheet.line(FormLook.SECTION, request.authority().name());
    request.words().lines("cover", request).forEach(line -> sheet.line(FormLook.NOTE, line));
    sheet.space();
    sheet.line(FormLook.SECTION, "What we know already");
    known(sheet, "Authority", request.authority().name());
    known(sheet, "Authority code", request.authority().code());
    known(sheet, "Term", request.dates().term().label());
    label(sheet, "Census date").day(1, request.dates().censusDate(), FormLook.DATE).end();
    label(sheet, "Please send by").day(1, request.dates().returnDate(), FormLook.DATE).end();
    known(sheet, "Layout version", Request.LAYOUT_VERSION);
    known(sheet, "Form", request.formId());
    sheet.space();
    sheet.line(FormLook.SECTION, "What you fill in");
    fillIn(sheet);
    sheet.lock();
  }

  private static void fillIn(FormSheet sheet) {
    InputRules rules = new InputRules(sheet);
    rules.versionAt(sheet.nextRow(), 1);
    label(sheet, "Return version").number(1, BigDecimal.ONE, FormLook.INPUT_WHOLE).end();
    rules.dayAt(sheet.nextRow(), 1);
    label(sheet, "Date returned").text(1, "", FormLook.INPUT_DATE).end();
    rules.choiceAt(sheet.nextRow(), 1, YES_OR_NO);
    label(sheet, "Nil return").text(1, "No", FormLook.INPUT_TEXT).end();
    label(sheet, "Contact role").text(1, "", FormLook.INPUT_TEXT).end();
    label(sheet, "Contact telephone").text(1, "", FormLook.INPUT_TEXT).end();
  }

  private static void known(FormSheet sheet, String label, String value) {
    label(sheet, label).text(1, value, FormLook.TEXT).end();
  }

  private static FormSheet label(FormSheet sheet, String label) {
    return sheet.text(0, label, FormLook.LABEL);
  }
}
