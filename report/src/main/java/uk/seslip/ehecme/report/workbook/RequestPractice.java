package uk.seslip.ehecme.report.workbook;

import java.util.List;
import uk.seslip.ehecme.model.PracticeQuestion;

/**
 * The practice questions with their drop-downs. The last answers stand beside them and are not
 * filled in: an answer holds for a term only when the authority gives it for that term.
 */
final class RequestPractice {

  private static final List<String> HEADS =
      List.of("Question id", "Question", "Why we ask", "Your last answer", "Answer", "Comment");
  private static final String LISTS = "Lists";
  private static final int ANSWER_COLUMN = 4;

  private RequestPractice() {}

  static void write(FormWorkbook workbook, Request request) {
    FormSheet sheet =
        RequestWorkbook.begin(
            workbook, request, "Practice", "How you count", 12, 40, 40, 22, 30, 32);
    sheet.heads(HEADS.stream().map(head -> FormLook.HEAD).toList(), HEADS);
    InputRules rules = new InputRules(sheet);
    for (PracticeQuestion question : request.questions()) {
      rules.choicesIn(sheet.nextRow(), sheet.nextRow(), ANSWER_COLUMN, rangeOf(question));
      sheet.text(0, question.id(), FormLook.KEY);
      sheet.text(1, question.text(), FormLook.LABEL);
      sheet.text(2, question.why(), FormLook.QUIET);
      sheet.text(3, request.lastAnswers().getOrDefault(question.id(), ""), FormLook.QUIET);
      sheet.text(ANSWER_COLUMN, "", FormLook.INPUT_TEXT);
      sheet.text(5, "", FormLook.INPUT_TEXT).end();
    }
    sheet.lock();
  }

  /** The choices, each question's in a range of its own name. */
  static void writeLists(FormWorkbook workbook, Request request) {
    FormSheet sheet =
        RequestWorkbook.begin(workbook, request, LISTS, "Choices of the drop-down lists", 80);
    for (PracticeQuestion question : request.questions()) {
      sheet.line(FormLook.SECTION, question.text());
      int first = sheet.nextRow();
      question.options().forEach(option -> sheet.line(FormLook.TEXT, option));
      workbook.name(rangeOf(question), sheet, first, 0);
      sheet.space();
    }
    RequestRestated.writeLists(workbook, sheet, request);
    sheet.lock();
  }

  private static String rangeOf(PracticeQuestion question) {
    return "Choices_" + question.id();
  }
}
