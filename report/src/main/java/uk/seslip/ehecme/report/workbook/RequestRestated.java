package uk.seslip.ehecme.report.workbook;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import uk.seslip.ehecme.model.AcademicYear;
import uk.seslip.ehecme.model.Family;
import uk.seslip.ehecme.model.Term;

/** The sheet on which an authority corrects figures of past terms: the only place that does. */
final class RequestRestated {

  private static final List<String> HEADS = List.of("Item id", "Period", "Value", "Note");
  private static final List<FormLook> LOOKS =
      List.of(FormLook.HEAD, FormLook.HEAD, FormLook.HEAD_NUMBER, FormLook.HEAD);
  private static final String ITEMS = "Choices_items";
  private static final String PERIODS = "Choices_periods";
  private static final int ROWS = 20;
  private static final int PAST_TERMS = 9;

  private RequestRestated() {}

  static void write(FormWorkbook workbook, Request request) {
    FormSheet sheet =
        RequestWorkbook.begin(
            workbook, request, "Restated", "Figures of past terms that were wrong", 52, 18, 12, 60);
    sheet.heads(LOOKS, HEADS);
    int first = sheet.nextRow();
    for (int i = 0; i < ROWS; i++) {
      sheet.text(0, "", FormLook.INPUT_TEXT).text(1, "", FormLook.INPUT_TEXT);
      sheet.text(2, "", FormLook.INPUT_NUMBER).text(3, "", FormLook.INPUT_TEXT).end();
    }
    InputRules rules = new InputRules(sheet);
    rules.choicesIn(first, sheet.nextRow() - 1, 0, ITEMS);
    rules.choicesIn(first, sheet.nextRow() - 1, 1, PERIODS);
    rules.figuresIn(first, sheet.nextRow() - 1, 2);
    sheet.lock();
  }

  /** The choices of its drop-downs, at the end of the sheet of choices. */
  static void writeLists(FormWorkbook workbook, FormSheet lists, Request request) {
    lists.line(FormLook.SECTION, "Periods that can be restated");
    writeList(workbook, lists, PERIODS, periods(request.dates().term()));
    lists.line(FormLook.SECTION, "Items that can be restated");
    writeList(workbook, lists, ITEMS, items(request));
  }

  private static void writeList(
      FormWorkbook workbook, FormSheet lists, String name, List<String> choices) {
    int first = lists.nextRow();
    choices.forEach(choice -> lists.line(FormLook.TEXT, choice));
    workbook.name(name, lists, first, 0);
    lists.space();
  }

  /** The terms before, newest first, then the years that annual figures are for. */
  private static List<String> periods(Term term) {
    List<String> labels = new ArrayList<>();
    Stream.iterate(term.previous(), Term::previous)
        .limit(PAST_TERMS)
        .forEach(past -> labels.add(past.label()));
    Stream.iterate(term.year().previous().previous(), AcademicYear::previous)
        .limit(PAST_TERMS / Term.TERMS_IN_A_YEAR)
        .forEach(past -> labels.add(past.label()));
    return labels;
  }

  private static List<String> items(Request request) {
    return Stream.of(Family.values())
        .flatMap(
            family -> RequestItem.of(request.register(), family, request.dates().term()).stream())
        .map(RequestItem::id)
        .toList();
  }
}
