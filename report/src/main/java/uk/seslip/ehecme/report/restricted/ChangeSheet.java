package uk.seslip.ehecme.report.restricted;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import uk.seslip.ehecme.model.CellReference;
import uk.seslip.ehecme.model.FigureChange;
import uk.seslip.ehecme.model.FigureKey;
import uk.seslip.ehecme.model.Measure;
import uk.seslip.ehecme.model.Observation;
import uk.seslip.ehecme.model.ObservedValue;
import uk.seslip.ehecme.model.ObservedValue.Reported;
import uk.seslip.ehecme.report.workbook.FormLook;
import uk.seslip.ehecme.report.workbook.FormSheet;
import uk.seslip.ehecme.report.workbook.FormWorkbook;
import uk.seslip.ehecme.transform.StoredObservation;

/** The sheet with what a return says otherwise than an earlier one, the largest change first. */
final class ChangeSheet {

  private static final List<String> HEADS =
      List.of("Period", "Figure", "Before", "Now", "Difference", "Changed by", "Sheet", "Cell");

  private ChangeSheet() {}

  static void write(FormWorkbook workbook, Receipt receipt) {
    FormSheet sheet =
        workbook
            .add(Receipt.CHANGED, 17, 58, 13, 13, 13, 26, 12, 8)
            .title("Changed since last time")
            .line(
                FormLook.NOTE,
                "What you changed in figures that you had given before, the largest change first."
                    + " Please check that you meant each of them.")
            .space();
    int head = sheet.nextRow();
    sheet.heads(HEADS.stream().map(ChangeSheet::lookOf).toList(), HEADS);
    if (receipt.changes().isEmpty()) {
      sheet.line(FormLook.NOTE, "No figure changed.");
      return;
    }
    Map<FigureKey, CellReference> cells = cells(receipt);
    receipt.changes().forEach(change -> write(sheet, change, receipt, cells));
    sheet.filter(head, HEADS.size());
  }

  private static FormLook lookOf(String head) {
    return switch (head) {
      case "Before", "Now", "Difference" -> FormLook.HEAD_NUMBER;
      default -> FormLook.HEAD;
    };
  }

  private static Map<FigureKey, CellReference> cells(Receipt receipt) {
    return receipt.figures().stream()
        .map(StoredObservation::observation)
        .collect(Collectors.toMap(FigureKey::of, Observation::cell, (one, other) -> other));
  }

  private static void write(
      FormSheet sheet, FigureChange change, Receipt receipt, Map<FigureKey, CellReference> cells) {
    FigureKey figure = change.figure();
    Measure measure = receipt.definitions().register().requireMeasure(figure.measure());
    Optional<CellReference> cell = Optional.ofNullable(cells.get(figure));
    sheet.text(0, figure.period().label(), FormLook.TEXT);
    sheet.text(1, measure.itemLabel(figure.breakdown()), FormLook.TEXT);
    sheet.value(
        2, change.from().map(ReceiptWords::value).orElse(ReceiptWords.NEW), FormLook.NUMBER);
    sheet.value(3, ReceiptWords.value(change.to()), FormLook.NUMBER);
    sheet.text(4, difference(change).map(ReceiptWords::signed).orElse(""), FormLook.NUMBER);
    sheet.text(5, cause(change), FormLook.TEXT);
    sheet.text(6, cell.map(CellReference::sheet).orElse(""), FormLook.TEXT);
    sheet.text(7, cell.map(CellReference::cell).orElse(""), FormLook.TEXT).end();
  }

  private static String cause(FigureChange change) {
    return switch (change.cause()) {
      case RESUBMISSION -> "A newer version of the return";
      case RESTATEMENT -> "A restated past term";
    };
  }

  private static Optional<BigDecimal> difference(FigureChange change) {
    return change
        .from()
        .flatMap(ChangeSheet::number)
        .flatMap(then -> number(change.to()).map(now -> now.subtract(then)));
  }

  private static Optional<BigDecimal> number(ObservedValue value) {
    return value instanceof Reported reported ? Optional.of(reported.number()) : Optional.empty();
  }
}
