package uk.seslip.ehecme.report.restricted;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import uk.seslip.ehecme.model.Authority;
import uk.seslip.ehecme.model.CheckRun;
import uk.seslip.ehecme.model.Coverage;
import uk.seslip.ehecme.model.Definitions;
import uk.seslip.ehecme.model.FigureChange;
import uk.seslip.ehecme.model.Finding;
import uk.seslip.ehecme.model.FindingGroup;
import uk.seslip.ehecme.model.FindingGroups;
import uk.seslip.ehecme.model.Severity;
import uk.seslip.ehecme.model.Submission;
import uk.seslip.ehecme.report.workbook.FormWorkbook;
import uk.seslip.ehecme.transform.StoredObservation;

/**
 * What one authority is told about its own return: the verdict, what to correct, what to correct or
 * confirm, what changed, and every figure. Holds that authority's exact figures and nobody else's.
 *
 * @param definitions for the labels of measures and the wording of questions
 * @param authority whose it is
 * @param coverage where its return stands
 * @param findings its findings
 * @param checks what the checks of its return asked
 * @param figures its figures of the term that are in use
 * @param submissions what it returned for the term, in the order in which it is superseded
 * @param changes what its newest return changed in figures given before, the largest first
 * @param returnDate the last day a return is on time
 */
record Receipt(
    Definitions definitions,
    Authority authority,
    Coverage coverage,
    List<Finding> findings,
    List<CheckRun> checks,
    List<StoredObservation> figures,
    List<Submission> submissions,
    List<FigureChange> changes,
    LocalDate returnDate) {

  static final String START = "Start here";
  static final String CORRECT = "Correct";
  static final String CONFIRM = "Confirm";
  static final String CHANGED = "Changed since last time";
  static final String EVERYTHING = "Everything";
  static final String NOTES = "Notes";

  /** By this line of its first sheet a receipt is known when it comes back. */
  static final String LAYOUT_VERSION = "ehecme-receipt-1";

  /**
   * Writes the workbook.
   *
   * @param day the day the run stands on
   * @throws IOException when it cannot be written
   */
  void write(Path file, LocalDate day) throws IOException {
    FormWorkbook workbook =
        new FormWorkbook("Receipt for " + authority.name() + ", " + coverage.term().label(), day);
    ReceiptStart.write(workbook, this, day);
    FindingSheets.writeErrors(workbook, groups(Severity.ERROR));
    FindingSheets.writeQueries(workbook, groups(Severity.QUERY));
    ChangeSheet.write(workbook, this);
    EverythingSheet.write(workbook, this);
    FindingSheets.writeNotes(workbook, groups(Severity.NOTE));
    workbook.save(file);
  }

  /** Its findings of a severity, the open ones first, those that belong together as one. */
  List<FindingGroup> groups(Severity severity) {
    return new FindingGroups(definitions.register(), checks).of(findings(severity));
  }

  /** Its findings of a severity, the open ones first. */
  List<Finding> findings(Severity severity) {
    return findings.stream()
        .filter(finding -> finding.type().severity() == severity)
        .sorted((one, other) -> Boolean.compare(other.isOpen(), one.isOpen()))
        .toList();
  }

  /** How many findings of a severity nobody has answered. */
  long open(Severity severity) {
    return findings.stream().filter(finding -> finding.isOpen(severity)).count();
  }
}
