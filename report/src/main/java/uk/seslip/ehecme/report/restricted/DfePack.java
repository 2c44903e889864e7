package uk.seslip.ehecme.report.restricted;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import uk.seslip.ehecme.model.Authority;
import uk.seslip.ehecme.model.CalendarTerm;
import uk.seslip.ehecme.model.CheckRun;
import uk.seslip.ehecme.model.Explanation;
import uk.seslip.ehecme.model.Finding;
import uk.seslip.ehecme.transform.StoredObservation;

/**
 * What one authority needs beside it when it fills in DfE's return: its own exact figures, item by
 * item. Restricted to that authority and the data lead.
 *
 * @param authority whose it is
 * @param dates the days of the term
 * @param asOf the day it is made
 * @param registerVersion the version of the shared definitions
 * @param submission the id of the submission that most figures come from, and the day it came
 * @param lines the items, in the order of the register
 * @param queries open queries, listed on the front
 * @param explanations the authority's answers to queries
 * @param proposed the proposed checks, in the order of their numbers
 * @param checks what came of them
 * @param reconciliation each total three ways
 */
record DfePack(
    Authority authority,
    CalendarTerm dates,
    LocalDate asOf,
    String registerVersion,
    String submission,
    List<Line> lines,
    List<Finding> queries,
    List<Explanation> explanations,
    DfeChecks proposed,
    List<CheckRun> checks,
    List<Reconciled> reconciliation) {

  /**
   * One item.
   *
   * @param item the item
   * @param figure the figure in use and where it stands; empty where none was returned
   * @param checks codes of the proposed checks that look at it
   * @param notes the authority's explanations, and agreed corrections
   */
  record Line(
      DfeItem item, Optional<StoredObservation> figure, List<String> checks, List<String> notes) {

    Line {
      checks = List.copyOf(checks);
      notes = List.copyOf(notes);
    }
  }

  DfePack {
    lines = List.copyOf(lines);
    queries = List.copyOf(queries);
    explanations = List.copyOf(explanations);
    checks = List.copyOf(checks);
    reconciliation = List.copyOf(reconciliation);
  }

  /** How many items differ from what is elsewhere without an explanation. */
  long unexplainedDifferences() {
    return reconciliation.stream()
        .filter(one -> one.difference().verdict() == Difference.Verdict.ASK)
        .count();
  }
}
