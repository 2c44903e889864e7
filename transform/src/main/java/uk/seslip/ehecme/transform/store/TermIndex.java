package uk.seslip.ehecme.transform.store;

import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVRecord;
import uk.seslip.ehecme.ingest.IngestResult;
import uk.seslip.ehecme.model.CheckRun;
import uk.seslip.ehecme.model.Coverage;
import uk.seslip.ehecme.model.Definitions;
import uk.seslip.ehecme.model.Explanation;
import uk.seslip.ehecme.model.Finding;
import uk.seslip.ehecme.model.Term;
import uk.seslip.ehecme.transform.StoredObservation;
import uk.seslip.ehecme.transform.StoredSubmission;
import uk.seslip.ehecme.transform.frame.Columns;

/**
 * The part of the plain index that is kept term by term: the figures of every submission, and what
 * the last run found. Restricted like the store itself.
 */
public final class TermIndex {

  private final IndexFiles files;

  /** The index of a store. */
  public TermIndex(StoreLocation location) {
    this.files = new IndexFiles(location);
  }

  /** Every figure of a term's submissions, in use or not, in the order they were stored. */
  public List<StoredObservation> figures(Term term, List<StoredSubmission> submissions) {
    Map<String, StoredSubmission> byId =
        submissions.stream().collect(toMap(StoredSubmission::id, stored -> stored));
    return files.read(TermTable.FIGURES, term, byId.keySet()).stream()
        .map(row -> FigureRows.figure(row, byId.get(row.get(Columns.SUBMISSION))))
        .toList();
  }

  /**
   * What the last run of a term found.
   *
   * @param submissions what is stored, with the explanations that answer queries
   */
  public List<Finding> findings(
      Term term, Definitions definitions, List<StoredSubmission> submissions) {
    List<Explanation> explanations =
        submissions.stream()
            .filter(stored -> stored.submission().term().equals(term))
            .flatMap(stored -> stored.submission().explanations().stream())
            .toList();
    return files.read(TermTable.FINDINGS, term).stream()
        .map(row -> FindingIndexRows.finding(row, definitions, explanations))
        .toList();
  }

  /** Which checks the last run of a term tried. */
  public List<CheckRun> checks(Term term) {
    return files.read(TermTable.CHECKS, term).stream()
        .map(row -> FindingIndexRows.check(row, term))
        .toList();
  }

  /** Who returned in a term, as its last run saw it; empty where no run was of that term. */
  public List<Coverage> coverage(Term term) {
    return files.read(TermTable.COVERAGE, term).stream()
        .map(row -> FindingIndexRows.coverage(row, term))
        .toList();
  }

  /** Keeps what a run of a whole term found, in the place of what the run before it did. */
  public void writeRun(IngestResult result) {
    Term term = result.term();
    files.write(
        TermTable.FINDINGS, term, result.findings().stream().map(FindingIndexRows::of).toList());
    files.write(
        TermTable.CHECKS, term, result.checks().stream().map(FindingIndexRows::of).toList());
    files.write(
        TermTable.COVERAGE, term, result.coverage().stream().map(FindingIndexRows::of).toList());
  }

  /** Keeps what an import found: in each term it replaces only what is about its own returns. */
  public void writeImport(IngestResult result) {
    Set<Term> terms =
        result.findings().stream()
            .flatMap(finding -> finding.term().stream())
            .collect(Collectors.toCollection(TreeSet::new));
    result.submissions().forEach(submission -> terms.add(submission.term()));
    terms.forEach(term -> mergeFindings(result, term));
  }

  private void mergeFindings(IngestResult result, Term term) {
    List<Finding> found =
        result.findings().stream().filter(f -> f.term().filter(term::equals).isPresent()).toList();
    Set<String> replaced =
        Stream.concat(
                found.stream().flatMap(finding -> finding.authority().stream()),
                result.submissions().stream()
                    .filter(submission -> submission.term().equals(term))
                    .map(submission -> submission.authority()))
            .collect(Collectors.toSet());
    Stream<List<String>> kept =
        kept(TermTable.FINDINGS, term, row -> !replaced.contains(row.get(Columns.AUTHORITY)));
    files.write(
        TermTable.FINDINGS,
        term,
        Stream.concat(kept, found.stream().map(FindingIndexRows::of)).toList());
  }

  /**
   * Removes every figure, which are then written anew, and all that was found about one authority:
   * findings of later terms may quote an earlier figure.
   */
  void removeAll(String authority) {
    for (Term term : files.terms()) {
      files.delete(TermTable.FIGURES.file(term));
      for (TermTable table : List.of(TermTable.FINDINGS, TermTable.CHECKS, TermTable.COVERAGE)) {
        List<List<String>> kept =
            kept(table, term, row -> !row.get(Columns.AUTHORITY).equals(authority)).toList();
        files.write(table, term, kept);
      }
    }
  }

  /** Adds the figures of submissions to those of their terms. */
  void append(List<StoredSubmission> added) {
    byTerm(added)
        .forEach(
            (term, own) ->
                files.write(
                    TermTable.FIGURES,
                    term,
                    Stream.concat(
                            kept(TermTable.FIGURES, term, row -> true),
                            own.stream().flatMap(FigureRows::of))
                        .toList()));
  }

  /** Writes the figures of every term anew. */
  void rewrite(List<StoredSubmission> whole) {
    byTerm(whole)
        .forEach(
            (term, own) ->
                files.write(
                    TermTable.FIGURES, term, own.stream().flatMap(FigureRows::of).toList()));
  }

  private Stream<List<String>> kept(TermTable table, Term term, Predicate<CSVRecord> isKept) {
    return files.read(table, term).stream().filter(isKept).map(CSVRecord::toList);
  }

  private static Map<Term, List<StoredSubmission>> byTerm(List<StoredSubmission> submissions) {
    return submissions.stream()
        .collect(Collectors.groupingBy(stored -> stored.submission().term()));
  }
}
