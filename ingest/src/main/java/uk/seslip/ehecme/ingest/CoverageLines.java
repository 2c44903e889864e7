package uk.seslip.ehecme.ingest;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import uk.seslip.ehecme.ingest.parse.ItemCatalogue;
import uk.seslip.ehecme.model.Authority;
import uk.seslip.ehecme.model.CalendarTerm;
import uk.seslip.ehecme.model.Coverage;
import uk.seslip.ehecme.model.CoverageState;
import uk.seslip.ehecme.model.Definitions;
import uk.seslip.ehecme.model.Finding;
import uk.seslip.ehecme.model.Severity;
import uk.seslip.ehecme.model.SourceFile;
import uk.seslip.ehecme.model.Submission;
import uk.seslip.ehecme.model.Term;

/** Says for each authority that is expected in a term whether it returned, and in what state. */
final class CoverageLines {

  private static final String UNREADABLE = "unreadable_file";

  private final Definitions definitions;
  private final CalendarTerm dates;
  private final Map<ReturnKey, AssembledReturn> returns;
  private final List<Finding> findings;

  CoverageLines(
      Definitions definitions,
      CalendarTerm dates,
      Map<ReturnKey, AssembledReturn> returns,
      List<Finding> findings) {
    this.definitions = definitions;
    this.dates = dates;
    this.returns = returns;
    this.findings = findings;
  }

  /** One line for each authority in force on the census date, in the region's order. */
  List<Coverage> lines() {
    return definitions.region().authorities().stream()
        .filter(authority -> authority.isInForce(dates.censusDate()))
        .map(this::line)
        .toList();
  }

  private Coverage line(Authority authority) {
    Term term = dates.term();
    Optional<AssembledReturn> assembled =
        Optional.ofNullable(returns.get(new ReturnKey(authority, term)));
    List<Submission> submissions = assembled.map(AssembledReturn::submissions).orElse(List.of());
    List<Finding> own = findings.stream().filter(f -> isAbout(f, authority, term)).toList();
    return new Coverage(
        authority.code(),
        term,
        state(submissions, own),
        isLate(submissions),
        isResubmitted(submissions),
        files(submissions, own),
        new ItemCatalogue(definitions.register(), term).all().size(),
        assembled.map(AssembledReturn::itemsReported).orElse(0),
        count(own, Severity.ERROR),
        count(own, Severity.QUERY));
  }

  private static boolean isAbout(Finding finding, Authority authority, Term term) {
    return finding.authority().equals(Optional.of(authority.code()))
        && finding.term().map(term::equals).orElse(true);
  }

  private static CoverageState state(List<Submission> submissions, List<Finding> own) {
    if (submissions.isEmpty() && own.stream().anyMatch(f -> f.type().code().equals(UNREADABLE))) {
      return CoverageState.UNREADABLE;
    }
    if (count(own, Severity.ERROR) > 0) {
      return CoverageState.NEEDS_CORRECTION;
    }
    if (submissions.isEmpty()) {
      return CoverageState.NOT_RECEIVED;
    }
    if (count(own, Severity.QUERY) > 0) {
      return CoverageState.NEEDS_CONFIRMATION;
    }
    if (submissions.get(submissions.size() - 1).nilReturn()) {
      return CoverageState.NIL_RETURN;
    }
    return own.isEmpty() ? CoverageState.ACCEPTED : CoverageState.ACCEPTED_WITH_NOTES;
  }

  /** Late is who first came after the return date; a correction may come later. */
  private boolean isLate(List<Submission> submissions) {
    return submissions.stream()
        .map(Submission::received)
        .min(LocalDate::compareTo)
        .filter(first -> first.isAfter(dates.returnDate()))
        .isPresent();
  }

  private static boolean isResubmitted(List<Submission> submissions) {
    return submissions.stream().anyMatch(submission -> submission.version() > 1);
  }

  private static int files(List<Submission> submissions, List<Finding> own) {
    Stream<String> read =
        submissions.stream().flatMap(s -> s.files().stream()).map(SourceFile::name);
    Stream<String> found = own.stream().map(f -> f.cell().file()).filter(f -> !f.isEmpty());
    return (int) Stream.concat(read, found).distinct().count();
  }

  private static int count(List<Finding> findings, Severity severity) {
    return (int) findings.stream().filter(f -> f.isOpen(severity)).count();
  }
}
