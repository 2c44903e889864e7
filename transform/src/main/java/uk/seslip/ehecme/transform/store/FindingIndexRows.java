package uk.seslip.ehecme.transform.store;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVRecord;
import uk.seslip.ehecme.model.CellReference;
import uk.seslip.ehecme.model.CheckRun;
import uk.seslip.ehecme.model.Coverage;
import uk.seslip.ehecme.model.CoverageState;
import uk.seslip.ehecme.model.Definitions;
import uk.seslip.ehecme.model.Explanation;
import uk.seslip.ehecme.model.Finding;
import uk.seslip.ehecme.model.Term;
import uk.seslip.ehecme.transform.frame.Columns;

/** What a run found, as rows of the index, and back. */
final class FindingIndexRows {

  private FindingIndexRows() {}

  static List<String> of(Finding finding) {
    return List.of(
        finding.type().code(),
        finding.authority().orElse(""),
        finding.term().map(Term::slug).orElse(""),
        finding.measure().orElse(""),
        finding.item(),
        finding.cell().file(),
        finding.cell().sheet(),
        finding.cell().cell(),
        finding.found(),
        finding.expected(),
        finding.message(),
        finding.explanation().map(Explanation::reference).orElse(""));
  }

  /** The finding of a row, with its answer among the explanations given, if it was answered. */
  static Finding finding(CSVRecord row, Definitions definitions, List<Explanation> explanations) {
    return new Finding(
        definitions.requireFindingType(row.get("code")),
        filled(row, Columns.AUTHORITY),
        filled(row, Columns.TERM).map(Term::ofSlug),
        filled(row, Columns.MEASURE),
        row.get("item"),
        new CellReference(
            row.get(Columns.SOURCE_FILE),
            row.get(Columns.SOURCE_SHEET),
            row.get(Columns.SOURCE_CELL)),
        row.get("found"),
        row.get("expected"),
        row.get("message"),
        explanations.stream()
            .filter(answer -> answer.reference().equals(row.get("answered_by")))
            .filter(answer -> answer.authority().equals(row.get(Columns.AUTHORITY)))
            .reduce((earlier, later) -> later));
  }

  static List<String> of(CheckRun check) {
    return List.of(
        check.check(),
        check.authority(),
        Integer.toString(check.asked()),
        check.outcome().name(),
        check.reason());
  }

  static CheckRun check(CSVRecord row, Term term) {
    return new CheckRun(
        row.get("check"),
        row.get(Columns.AUTHORITY),
        term,
        Integer.parseInt(row.get("asked")),
        CheckRun.Outcome.valueOf(row.get("outcome")),
        row.get("reason"));
  }

  static List<String> of(Coverage line) {
    return Stream.concat(Stream.of(line.authority(), line.state().name()), line.details().stream())
        .toList();
  }

  static Coverage coverage(CSVRecord row, Term term) {
    return new Coverage(
        row.get(Columns.AUTHORITY),
        term,
        CoverageState.valueOf(row.get("state")),
        Boolean.parseBoolean(row.get("late")),
        Boolean.parseBoolean(row.get("resubmitted")),
        Integer.parseInt(row.get("received_files")),
        Integer.parseInt(row.get("items_expected")),
        Integer.parseInt(row.get("items_reported")),
        Integer.parseInt(row.get("errors")),
        Integer.parseInt(row.get("queries")));
  }

  private static Optional<String> filled(CSVRecord row, String column) {
    return Optional.of(row.get(column)).filter(Predicate.not(String::isEmpty));
  }
}
