package uk.seslip.ehecme.report.workbook;

import java.util.List;
import uk.seslip.ehecme.model.Family;

/** The sheet of one family: a row for each figure, yellow where it is filled in. */
final class RequestFigures {

  private static final int VALUE_COLUMN = 5;
  private static final List<String> HEADS =
      List.of(
          "Item id",
          "Measure",
          "Period",
          "Breakdown",
          "Category",
          "Value",
          "Same term last year",
          "Note");
  private static final List<FormLook> LOOKS =
      List.of(
          FormLook.HEAD,
          FormLook.HEAD,
          FormLook.HEAD,
          FormLook.HEAD,
          FormLook.HEAD,
          FormLook.HEAD_NUMBER,
          FormLook.HEAD_NUMBER,
          FormLook.HEAD);

  private RequestFigures() {}

  static void write(FormWorkbook workbook, Request request, Family family) {
    List<RequestItem> items = RequestItem.of(request.register(), family, request.dates().term());
    if (items.isEmpty()) {
      return;
    }
    FormSheet sheet =
        RequestWorkbook.begin(
            workbook, request, nameOf(family), family.label(), 12, 27, 15, 19, 44, 11, 13, 26);
    sheet.heads(LOOKS, HEADS);
    int first = sheet.nextRow();
    for (RequestItem item : items) {
      write(sheet, request, item);
    }
    new InputRules(sheet).figuresIn(first, sheet.nextRow() - 1, VALUE_COLUMN);
    workbook.name(nameOf(family) + "_figures", sheet, first, VALUE_COLUMN);
    sheet.lock();
  }

  private static String nameOf(Family family) {
    return switch (family) {
      case EHE -> "EHE";
      case CME -> "CME";
      case REGIONAL -> "Regional";
    };
  }

  private static void write(FormSheet sheet, Request request, RequestItem item) {
    boolean total = item.breakdown().isTotal();
    FormLook quiet = total ? FormLook.QUIET_TOTAL : FormLook.QUIET;
    FormLook text = total ? FormLook.TEXT_TOTAL : FormLook.TEXT;
    sheet.text(0, item.id(), total ? FormLook.KEY_TOTAL : FormLook.KEY);
    sheet.text(1, item.measure().label(), total ? text : quiet);
    sheet.text(2, item.measure().periodIn(request.dates().term()).label(), quiet);
    sheet.text(3, item.breakdown().topic(), text);
    sheet.text(4, item.breakdown().category(), text);
    sheet.value(
        VALUE_COLUMN,
        request.figures().getOrDefault(item.id(), SheetCell.of("")),
        total ? FormLook.INPUT_NUMBER_TOTAL : FormLook.INPUT_NUMBER);
    sheet.value(
        6,
        request.lastYear().getOrDefault(item.id(), SheetCell.of("")),
        total ? FormLook.NUMBER_QUIET_TOTAL : FormLook.NUMBER_QUIET);
    sheet.text(7, "", FormLook.INPUT_TEXT).end();
  }
}
