package uk.seslip.ehecme.transform;

import java.net.URI;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import uk.seslip.ehecme.model.AcademicYear;
import uk.seslip.ehecme.model.Definitions;
import uk.seslip.ehecme.model.EarlierReturns;
import uk.seslip.ehecme.model.FigureChange;
import uk.seslip.ehecme.model.Period;
import uk.seslip.ehecme.model.Season;
import uk.seslip.ehecme.model.Term;
import uk.seslip.ehecme.transform.store.FigureChanges;
import uk.seslip.ehecme.transform.store.FiguresInUse;
import uk.seslip.ehecme.transform.store.StoreIndex;
import uk.seslip.ehecme.transform.store.StoreLocation;
import uk.seslip.ehecme.transform.store.TermIndex;

/**
 * What a store holds, read from its plain index without Spark: for the commands that answer at
 * once.
 */
public final class History {

  private final Definitions definitions;
  private final TermIndex index;
  private final List<StoredSubmission> submissions;

  private History(Definitions definitions, TermIndex index, List<StoredSubmission> submissions) {
    this.definitions = definitions;
    this.index = index;
    this.submissions = submissions;
  }

  /**
   * Opens a store; one in which nothing was ever stored has no submissions.
   *
   * @param store the folder of the store, on any file system that Hadoop knows
   * @throws IllegalStateException when the index is not of the store's newest state
   */
  public static History open(URI store, Definitions definitions) {
    return find(store, definitions)
        .orElseThrow(
            () ->
                new IllegalStateException(
                    "cannot read the store "
                        + store
                        + ": because its index is older than the store (if no run is going on, run"
                        + " 'ehecme run' once, which writes it anew)"));
  }

  /** The same, empty when the index is not of the store's newest state. */
  static Optional<History> find(URI store, Definitions definitions) {
    StoreLocation location = new StoreLocation(store);
    Optional<List<StoredSubmission>> stored =
        location.isEmpty() ? Optional.of(List.of()) : new StoreIndex(location).read();
    return stored.map(list -> new History(definitions, new TermIndex(location), list));
  }

  /**
   * The history of some authorities alone, which reads no more than theirs.
   *
   * @param authorities GSS codes
   */
  public History only(Set<String> authorities) {
    return new History(
        definitions,
        index,
        submissions.stream()
            .filter(stored -> authorities.contains(stored.submission().authority()))
            .toList());
  }

  /** Every submission of every term, without observations. */
  public List<StoredSubmission> submissions() {
    return submissions;
  }

  /** The terms that have a submission, in order. */
  public List<Term> terms() {
    return submissions.stream().map(s -> s.submission().term()).distinct().sorted().toList();
  }

  /** Every figure that the submissions of a term hold, in use or not, restated ones among them. */
  public List<StoredObservation> figuresReturnedIn(Term term) {
    return index.figures(term, submissions);
  }

  /**
   * Everything about one term. A figure in use may come from a later return that restates it.
   *
   * @param term any term, also one without a return
   */
  public StoredTerm term(Term term) {
    return new StoredTerm(
        definitions,
        term,
        submissions.stream().filter(s -> s.submission().term().equals(term)).toList(),
        figuresInUse(term),
        figuresReturnedIn(term),
        index.findings(term, definitions, submissions),
        index.checks(term),
        index.coverage(term));
  }

  /** The figures in use of the terms before one: what its returns are checked against. */
  public EarlierReturns figuresBefore(Term term) {
    List<StoredObservation> earlier =
        terms().stream()
            .filter(before -> before.isBefore(term))
            .flatMap(before -> figuresReturnedIn(before).stream())
            .toList();
    return EarlierReturns.of(
        new FiguresInUse(submissions, definitions.region(), definitions.corrections())
            .of(earlier).stream().map(StoredObservation::observation).toList());
  }

  /** What resubmissions and restatements changed, by authority and the largest first. */
  public List<FigureChange> changes() {
    return terms().stream().findFirst().map(this::changesSince).orElse(List.of());
  }

  /**
   * What the returns of one term changed, in figures of that term and in those of the past ones
   * that they restate.
   */
  public List<FigureChange> changesBy(Term term) {
    Term earliest =
        figuresReturnedIn(term).stream()
            .map(stored -> returnOf(stored.observation().period()))
            .min(Comparator.naturalOrder())
            .orElse(term);
    String by = "/" + term.slug() + "/";
    return changesSince(earliest).stream().filter(change -> change.by().contains(by)).toList();
  }

  private List<FigureChange> changesSince(Term earliest) {
    List<StoredObservation> figures =
        terms().stream()
            .filter(term -> !term.isBefore(earliest))
            .flatMap(term -> figuresReturnedIn(term).stream())
            .toList();
    return FigureChanges.of(definitions.register(), submissions, figures);
  }

  /** The term whose return reports a period when nothing is restated. */
  private static Term returnOf(Period period) {
    return period instanceof Term term
        ? term
        : new Term(new AcademicYear(period.year().startYear() + 1), Season.AUTUMN);
  }

  private List<StoredObservation> figuresInUse(Term term) {
    List<StoredObservation> candidates =
        terms().stream()
            .filter(later -> !later.isBefore(term))
            .flatMap(later -> figuresReturnedIn(later).stream())
            .filter(stored -> isReported(stored.observation().period(), term))
            .toList();
    return new FiguresInUse(submissions, definitions.region(), definitions.corrections())
        .of(candidates);
  }

  private static boolean isReported(Period period, Term term) {
    return Stream.of(term, term.year().previous()).anyMatch(period::equals);
  }
}
