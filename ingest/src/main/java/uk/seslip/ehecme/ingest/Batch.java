package uk.seslip.ehecme.ingest;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import uk.seslip.ehecme.ingest.check.CheckCatalogue;
import uk.seslip.ehecme.ingest.check.KnownFigures;
import uk.seslip.ehecme.ingest.source.FileNames;
import uk.seslip.ehecme.model.CalendarTerm;
import uk.seslip.ehecme.model.CheckRun;
import uk.seslip.ehecme.model.Coverage;
import uk.seslip.ehecme.model.Definitions;
import uk.seslip.ehecme.model.EarlierReturns;
import uk.seslip.ehecme.model.Finding;
import uk.seslip.ehecme.model.Submission;
import uk.seslip.ehecme.model.Term;

/**
 * Reads many files together. They are read side by side, and everything after that goes by name, so
 * the result does not depend on which was read first.
 */
final class Batch {

  private final Definitions definitions;
  private final LocalDate asOf;
  private final FindingDrafts drafts;
  private final List<Finding> findings = new ArrayList<>();
  private final List<Part> parts = new ArrayList<>();
  private final Map<String, String> nameOfHash = new HashMap<>();

  Batch(Definitions definitions, LocalDate asOf) {
    this.definitions = definitions;
    this.asOf = asOf;
    this.drafts = new FindingDrafts(definitions);
  }

  /** Reads every return of a folder. */
  Batch read(ReturnsFolder folder) {
    List<String> names = folder.entries().stream().filter(FileNames::mayBeReturn).toList();
    if (names.isEmpty()) {
      findings.add(drafts.ofFile("empty_folder", folder.name()).finding());
    }
    folder.entries().stream()
        .filter(name -> !FileNames.mayBeReturn(name))
        .forEach(name -> ignore(name, "it is neither a spreadsheet nor a CSV file"));
    folder.read(names, definitions, asOf).forEach(this::add);
    return this;
  }

  /** Reads files. */
  Batch read(List<Path> files) {
    ReturnReader reader = new ReturnReader(definitions, asOf);
    files.parallelStream().map(reader::read).toList().forEach(this::add);
    return this;
  }

  private void add(ReadFile file) {
    FileReading reading = file.reading();
    Optional<String> original =
        reading.parts().stream()
            .findFirst()
            .map(Part::file)
            .map(read -> nameOfHash.putIfAbsent(read.sha256(), read.name()));
    if (original.isPresent()) {
      ignore(reading.parts().get(0).file().name(), "it is a copy of " + original.get());
    } else {
      findings.addAll(reading.findings());
      parts.addAll(reading.parts());
    }
  }

  private void ignore(String name, String why) {
    findings.add(drafts.ofFile("ignored_file", name).found(why).finding());
  }

  /** Leaves out what is for another term than the run's, and says so. */
  Batch keepOnly(Term term) {
    for (Part part : List.copyOf(parts)) {
      if (!part.identity().term().equals(term)) {
        parts.remove(part);
        findings.add(wrongTerm(part, term));
      }
    }
    return this;
  }

  private Finding wrongTerm(Part part, Term term) {
    return drafts
        .of("wrong_term", part.termCell())
        .by(part.identity().authority())
        .in(term)
        .found(part.identity().term().label())
        .expected(term.label())
        .finding();
  }

  /** The newest term that a file is for, or the newest of the calendar that has begun. */
  Term newestTerm() {
    return parts.stream()
        .map(part -> part.identity().term())
        .max(Term::compareTo)
        .or(
            () ->
                definitions.calendar().stream()
                    .filter(dates -> !dates.censusDate().isAfter(asOf))
                    .map(CalendarTerm::term)
                    .max(Term::compareTo))
        .orElseThrow(
            () -> new IllegalArgumentException("cannot choose a term: because none has begun"));
  }

  /** The codes of those whose returns were read. */
  Set<String> authorities() {
    return parts.stream()
        .map(part -> part.identity().authority().code())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /**
   * Joins and checks what was read; coverage is that of one term.
   *
   * @param earlier the figures in use before
   */
  IngestResult result(Term term, EarlierReturns earlier) {
    Map<ReturnKey, AssembledReturn> returns = assemble(earlier);
    returns.values().forEach(assembled -> findings.addAll(assembled.findings()));
    receipts().forEach(receipt -> findings.addAll(receipt.findings()));
    List<Finding> answered = new QueryReplies(drafts, parts).answer(findings);
    answered.sort(FindingOrder.of(definitions));
    List<Coverage> coverage =
        definitions
            .findTerm(term)
            .map(dates -> new CoverageLines(definitions, dates, returns, answered).lines())
            .orElse(List.of());
    List<Submission> submissions =
        returns.values().stream().flatMap(r -> r.explainedBy(answered).stream()).toList();
    List<CheckRun> checks = returns.values().stream().flatMap(r -> r.checks().stream()).toList();
    return new IngestResult(
        definitions,
        term,
        asOf,
        submissions,
        answered,
        checks,
        CheckCatalogue.of(definitions),
        coverage);
  }

  private List<Part> receipts() {
    return parts.stream().filter(part -> part.role() == Part.Role.RECEIPT).toList();
  }

  private Map<ReturnKey, AssembledReturn> assemble(EarlierReturns earlier) {
    return new TermByTerm(definitions, new KnownFigures(earlier))
        .assemble(parts.stream().filter(part -> part.role() == Part.Role.RETURN).toList());
  }
}
