package uk.seslip.ehecme.report.restricted;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import uk.seslip.ehecme.model.Observation;
import uk.seslip.ehecme.model.ObservedValue;
import uk.seslip.ehecme.model.ObservedValue.Reported;
import uk.seslip.ehecme.model.Submission;
import uk.seslip.ehecme.report.workbook.FormLook;
import uk.seslip.ehecme.report.workbook.FormSheet;
import uk.seslip.ehecme.report.workbook.FormWorkbook;

/**
 * What the newest return of a term says otherwise than the ones before it, the largest change
 * first. A figure that the newest leaves out has not changed: the earlier one stays in use.
 *
 * @param changes the changes
 * @param labels for the words of figures
 * @param resubmitted whether there was an earlier return to compare with
 */
record ChangedFigures(List<Change> changes, FigureLabels labels, boolean resubmitted) {

  private static final List<String> HEADS =
      List.of("Period", "Figure", "Before", "Now", "Difference", "Sheet", "Cell");
  private static final List<FormLook> LOOKS =
      List.of(
          FormLook.HEAD,
          FormLook.HEAD,
          FormLook.HEAD_NUMBER,
          FormLook.HEAD_NUMBER,
          FormLook.HEAD_NUMBER,
          FormLook.HEAD,
          FormLook.HEAD);

  /**
   * One figure that changed.
   *
   * @param before as it was returned first; empty when it is new
   * @param now as it is returned now
   */
  record Change(Optional<Observation> before, Observation now) {

    /** Now less before; empty where one of them is no number. */
    Optional<BigDecimal> difference() {
      return before
          .flatMap(earlier -> number(earlier.value()))
          .flatMap(from -> number(now.value()).map(to -> to.subtract(from)));
    }

    private static Optional<BigDecimal> number(ObservedValue value) {
      return value instanceof Reported reported ? Optional.of(reported.number()) : Optional.empty();
    }
  }

  /** What a receipt's newest return changed. */
  static ChangedFigures of(Receipt receipt) {
    List<Submission> all = receipt.submissions();
    FigureLabels labels = new FigureLabels(receipt.definitions().register());
    if (all.size() < 2) {
      return new ChangedFigures(List.of(), labels, false);
    }
    Map<String, Observation> earlier = new HashMap<>();
    all.subList(0, all.size() - 1).stream()
        .flatMap(submission -> submission.observations().stream())
        .forEach(observation -> earlier.put(key(observation), observation));
    Map<String, Change> changes = new LinkedHashMap<>();
    for (Observation now : all.get(all.size() - 1).observations()) {
      Optional<Observation> before = Optional.ofNullable(earlier.get(key(now)));
      if (before.filter(old -> old.value().equals(now.value())).isEmpty()) {
        changes.put(key(now), new Change(before, now));
      }
    }
    List<Change> largestFirst = new ArrayList<>(changes.values());
    largestFirst.sort(Comparator.comparing(ChangedFigures::size).reversed());
    return new ChangedFigures(largestFirst, labels, true);
  }

  private static BigDecimal size(Change change) {
    return change.difference().map(BigDecimal::abs).orElse(BigDecimal.ZERO);
  }

  private static String key(Observation figure) {
    return String.join(
        "\t",
        figure.period().sortKey(),
        figure.measure(),
        figure.breakdown().topic(),
        figure.breakdown().category());
  }

  /** Writes the sheet. */
  void write(FormWorkbook workbook) {
    FormSheet sheet =
        workbook
            .add(Receipt.CHANGED, 17, 62, 13, 13, 13, 12, 8)
            .title("Changed since last time")
            .line(
                FormLook.NOTE,
                "What your newest return says otherwise than the one before it, the largest change"
                    + " first. Please check that you meant each of them.")
            .space();
    int head = sheet.nextRow();
    sheet.heads(LOOKS, HEADS);
    changes.forEach(change -> write(sheet, change));
    if (changes.isEmpty()) {
      sheet.line(
          FormLook.NOTE,
          resubmitted
              ? "Nothing has changed."
              : "This is your first return of the term, so there is nothing to compare it with.");
    } else {
      sheet.filter(head, HEADS.size());
    }
  }

  private void write(FormSheet sheet, Change change) {
    Observation now = change.now();
    sheet.text(0, now.period().label(), FormLook.TEXT);
    sheet.text(1, labels.item(now), FormLook.TEXT);
    sheet.value(
        2,
        change.before().map(Observation::value).map(ReceiptWords::value).orElse(ReceiptWords.NEW),
        FormLook.NUMBER);
    sheet.value(3, ReceiptWords.value(now.value()), FormLook.NUMBER);
    change
        .difference()
        .ifPresentOrElse(
            by -> sheet.text(4, ReceiptWords.signed(by), FormLook.NUMBER),
            () -> sheet.text(4, "", FormLook.NUMBER));
    sheet.text(5, now.cell().sheet(), FormLook.TEXT);
    sheet.text(6, now.cell().cell(), FormLook.TEXT).end();
  }
}
