package uk.seslip.ehecme.samples;

import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import uk.seslip.ehecme.model.PracticeAnswer;
import uk.seslip.ehecme.model.PracticeQuestion;

/** The sheet of practice questions: how the authority counts. */
final class PracticeSheet {
  private static final String NOTE =
      "How you count. Choose one of the options in brackets; add a comment only if it helps a reader.";

  private PracticeSheet() {}

  /** Writes the sheet. */
  static void write(
      XSSFWorkbook workbook,
      WorkbookStyles styles,
      List<PracticeQuestion> questions,
      List<PracticeAnswer> answers) {
    SheetWriter writer = new SheetWriter(workbook, styles, "Practice", 28, 80, 40, 50);
    writer.title("Practice questions", NOTE, 4, 18);
    writer.headers("Question id", "Question", "Answer", "Comment");
    for (int i = 0; i < answers.size(); i++) {
      PracticeAnswer answer = answers.get(i);
      int row = SheetWriter.HEADER_ROW + 1 + i;
      writer.text(row, 0, answer.question(), styles.id);
      writer.text(row, 1, text(questions, answer.question()), styles.text).setHeightInPoints(46);
      writer.text(row, 2, answer.answer(), styles.inputText);
      writer.text(row, 3, answer.comment(), styles.inputText);
    }
  }

  private static String text(List<PracticeQuestion> questions, String id) {
    return questions.stream()
        .filter(q -> q.id().equals(id))
        .map(q -> q.text() + " (" + String.join("; ", q.options()) + ")")
        .findFirst()
        .orElse("");
  }
}
