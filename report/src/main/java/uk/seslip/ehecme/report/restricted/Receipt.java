package uk.seslip.ehecme.report.restricted;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import uk.seslip.ehecme.model.Authority;
import uk.seslip.ehecme.model.Coverage;
import uk.seslip.ehecme.model.Finding;
import uk.seslip.ehecme.model.Severity;
import uk.seslip.ehecme.report.workbook.PlainWorkbook;
import uk.seslip.ehecme.report.workbook.SheetCell;
import uk.seslip.ehecme.report.workbook.SheetTable;
import uk.seslip.ehecme.report.workbook.SheetTable.Column;
import uk.seslip.ehecme.transform.StoredObservation;

/**
 * What one authority is told about its own return: the verdict, what to correct, what to correct or
 * confirm, and every figure in use. Holds that authority's exact figures and nobody else's.
 *
 * @param authority whose it is
 * @param coverage where its return stands
 * @param findings its findings
 * @param figures its figures of the term
 * @param returnDate the last day a return is on time
 */
record Receipt(
    Authority authority,
    Coverage coverage,
    List<Finding> findings,
    List<StoredObservation> figures,
    LocalDate returnDate) {

  private static final List<Column> PROBLEM =
      List.of(
          new Column("File", 34),
          new Column("Sheet", 12),
          new Column("Cell", 8),
          new Column("What was found", 24),
          new Column("What was expected", 24),
          new Column("What this means", 52),
          new Column("How to put it right", 52));

  private static final List<Column> REPLIED =
      Stream.concat(PROBLEM.stream(), List.of(new Column("Your reply", 40)).stream()).toList();

  private static final List<Column> FIGURE =
      List.of(
          new Column("Period", 16),
          new Column("Measure", 30),
          new Column("Breakdown", 22),
          new Column("Category", 36),
          new Column("Value", 10),
          new Column("File", 34),
          new Column("Sheet", 12),
          new Column("Cell", 8));

  /**
   * Writes the workbook.
   *
   * @param day the day the run stands on
   * @throws IOException when it cannot be written
   */
  void write(Path file, LocalDate day) throws IOException {
    PlainWorkbook workbook =
        new PlainWorkbook("Receipt for " + authority.name() + ", " + coverage.term().label(), day);
    workbook.addText("Start here", ReceiptWords.start(this));
    workbook.addTable(
        new SheetTable("Correct", "Correct this", "", PROBLEM, rows(Severity.ERROR, PROBLEM)));
    workbook.addTable(
        new SheetTable(
            "Confirm",
            "Correct or confirm",
            "Write a reply beside each line, or send a corrected return.",
            REPLIED,
            rows(Severity.QUERY, REPLIED)));
    workbook.addTable(
        new SheetTable("Notes", "What you should know", "", PROBLEM, rows(Severity.NOTE, PROBLEM)));
    workbook.addTable(
        new SheetTable("Everything", "Your figures in use", "", FIGURE, figureRows()));
    workbook.save(file);
  }

  /** How many findings of a severity there are. */
  long count(Severity severity) {
    return findings.stream().filter(f -> f.type().severity() == severity).count();
  }

  private List<List<SheetCell>> rows(Severity severity, List<Column> columns) {
    return findings.stream()
        .filter(finding -> finding.type().severity() == severity)
        .map(finding -> row(finding, columns.size()))
        .toList();
  }

  private static List<SheetCell> row(Finding finding, int columns) {
    return Stream.of(
            finding.cell().file(),
            finding.cell().sheet(),
            finding.cell().cell(),
            finding.found(),
            finding.expected(),
            finding.message(),
            finding.type().fix(),
            "")
        .limit(columns)
        .map(SheetCell::of)
        .toList();
  }

  private List<List<SheetCell>> figureRows() {
    return figures.stream().map(Receipt::row).toList();
  }

  private static List<SheetCell> row(StoredObservation stored) {
    var observation = stored.observation();
    return List.of(
        SheetCell.of(observation.period().label()),
        SheetCell.of(observation.measure()),
        SheetCell.of(observation.breakdown().topic()),
        SheetCell.of(observation.breakdown().category()),
        ReceiptWords.value(observation.value()),
        SheetCell.of(observation.cell().file()),
        SheetCell.of(observation.cell().sheet()),
        SheetCell.of(observation.cell().cell()));
  }
}
