package uk.seslip.ehecme.report.restricted;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import uk.seslip.ehecme.model.Observation;
import uk.seslip.ehecme.model.PracticeAnswer;
import uk.seslip.ehecme.model.PracticeQuestion;
import uk.seslip.ehecme.model.Submission;
import uk.seslip.ehecme.report.workbook.FormLook;
import uk.seslip.ehecme.report.workbook.FormSheet;
import uk.seslip.ehecme.report.workbook.FormWorkbook;
import uk.seslip.ehecme.transform.StoredObservation;

/** The sheet with every figure of a term, whether it is in use, and how the authority counts. */
final class EverythingSheet {

  private static final List<String> HEADS =
      List.of(
          "Period", "Measure", "Breakdown", "Category", "Value", "In use", "Sheet", "Cell", "File");
  private static final String PRACTICE = "How you count";

  private final FormSheet sheet;
  private final Receipt receipt;
  private final FigureLabels labels;

  private EverythingSheet(FormSheet sheet, Receipt receipt) {
    this.sheet = sheet;
    this.receipt = receipt;
    this.labels = new FigureLabels(receipt.definitions().register());
  }

  static void write(FormWorkbook workbook, Receipt receipt) {
    FormSheet sheet =
        workbook
            .add(Receipt.EVERYTHING, 17, 34, 22, 46, 10, 22, 11, 8, 24)
            .title("Everything we have from you for this term")
            .line(
                FormLook.NOTE,
                "An empty cell of your return is not here: it was not reported, and it is never"
                    + " taken for zero.")
            .space();
    new EverythingSheet(sheet, receipt).writeRows();
  }

  private void writeRows() {
    int head = sheet.nextRow();
    sheet.heads(
        HEADS.stream()
            .map(text -> text.equals("Value") ? FormLook.HEAD_NUMBER : FormLook.HEAD)
            .toList(),
        HEADS);
    receipt.figures().stream()
        .map(StoredObservation::observation)
        .sorted(labels.order())
        .forEach(figure -> write(figure, "Yes"));
    waiting().stream()
        .sorted(labels.order())
        .forEach(figure -> write(figure, "No: correct it first"));
    newest().forEach(this::write);
    sheet.filter(head, HEADS.size());
  }

  /** The newest return's figures that are kept and not used. */
  private List<Observation> waiting() {
    Set<String> used =
        receipt.figures().stream()
            .map(figure -> figure.observation().cell().label())
            .collect(Collectors.toSet());
    return newest().stream()
        .flatMap(
            submission ->
                submission.observations().stream()
                    .filter(
                        figure ->
                            !submission.accepted()
                                || submission.heldBack().contains(figure.measure())))
        .filter(figure -> !used.contains(figure.cell().label()))
        .toList();
  }

  private List<Submission> newest() {
    List<Submission> all = receipt.submissions();
    return all.subList(Math.max(0, all.size() - 1), all.size());
  }

  private void write(Observation figure, String use) {
    sheet.text(0, figure.period().label(), FormLook.TEXT);
    sheet.text(1, labels.measure(figure), FormLook.TEXT);
    sheet.text(2, figure.breakdown().topic(), FormLook.TEXT);
    sheet.text(3, figure.breakdown().category(), FormLook.TEXT);
    sheet.value(4, ReceiptWords.value(figure.value()), FormLook.NUMBER);
    sheet.text(5, use, FormLook.TEXT);
    sheet.text(6, figure.cell().sheet(), FormLook.TEXT);
    sheet.text(7, figure.cell().cell(), FormLook.TEXT);
    sheet.text(8, figure.cell().file(), FormLook.KEY).end();
  }

  private void write(Submission submission) {
    for (PracticeAnswer answer : submission.answers()) {
      sheet.text(0, submission.term().label(), FormLook.TEXT);
      sheet.text(1, PRACTICE, FormLook.TEXT);
      sheet.text(2, question(answer), FormLook.TEXT);
      sheet.text(3, ReceiptWords.answer(answer), FormLook.TEXT).end();
    }
  }

  private String question(PracticeAnswer answer) {
    return receipt.definitions().practiceQuestions().stream()
        .filter(question -> question.id().equals(answer.question()))
        .map(PracticeQuestion::text)
        .findFirst()
        .orElse(answer.question());
  }
}
