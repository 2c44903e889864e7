package uk.seslip.ehecme.transform;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import uk.seslip.ehecme.ingest.Ingest;
import uk.seslip.ehecme.ingest.IngestResult;
import uk.seslip.ehecme.model.Definitions;
import uk.seslip.ehecme.model.FigureChange;
import uk.seslip.ehecme.model.Submission;
import uk.seslip.ehecme.model.Term;
import uk.seslip.ehecme.model.Tier;
import uk.seslip.ehecme.transform.frame.FigureFrame;
import uk.seslip.ehecme.transform.store.StoreLocation;
import uk.seslip.ehecme.transform.store.StoreLock;
import uk.seslip.ehecme.transform.store.TermIndex;

/** Keeps what was returned and says what may be shown of it: the way from ingest to report. */
public final class Transform implements AutoCloseable {

  private final TransformOptions options;
  private final Path scratch;
  private final StoreLock lock;
  private final StoreOpening opening;

  private Transform(TransformOptions options, StoreLock lock, Path scratch) {
    this.options = options;
    this.lock = lock;
    this.scratch = scratch;
    this.opening = StoreOpening.start(options, scratch);
  }

  /**
   * Starts the Spark session and looks into the store on a thread of its own, and comes back at
   * once, so that files can be read meanwhile. What goes wrong there is thrown by the first method
   * that needs the session.
   *
   * @throws IllegalStateException when another run is using the store
   */
  public static Transform open(TransformOptions options) {
    StoreLock lock = StoreLock.take(new StoreLocation(options.store()));
    return new Transform(options, lock, Scratch.make());
  }

  /** What was stored before; waits for the session only where the index has to be mended. */
  public History history(Definitions definitions) {
    return History.find(options.store(), definitions)
        .orElseGet(
            () -> {
              opening.await();
              return History.open(options.store(), definitions);
            });
  }

  /** The folders that the run reads and writes, on whatever file system they lie. */
  public RunFolders folders() {
    return new RunFolders(opening, scratch);
  }

  /** Whether nothing was ever stored in a place; needs no session. */
  public static boolean isStoreEmpty(TransformOptions options) {
    return new StoreLocation(options.store()).isEmpty();
  }

  /**
   * Begins to store what is new in the results, all of it in one commit; what is stored already is
   * left as it is, so that storing twice changes nothing. The commit has ended when {@link #run}
   * comes back, or {@link #awaitStored()}.
   *
   * @return the ids of the submissions that were added
   */
  public List<String> store(IngestResult... results) {
    OpenedStore opened = opening.await();
    List<Submission> submissions =
        Arrays.stream(results).flatMap(result -> result.submissions().stream()).toList();
    return opened.add(submissions).stream().map(StoredSubmission::id).toList();
  }

  /** Keeps what a run of a whole term found, for the commands that ask the plain index. */
  public void keepFindings(IngestResult ofRun) {
    new TermIndex(new StoreLocation(options.store())).writeRun(ofRun);
  }

  /** Keeps what an import found, beside what is known of other returns. */
  public void addFindings(IngestResult ofImport) {
    new TermIndex(new StoreLocation(options.store())).writeImport(ofImport);
  }

  /** The running session, for what else is done to the store. */
  SparkSession spark() {
    return opening.await().spark();
  }

  /**
   * Waits until everything is stored.
   *
   * @throws IllegalStateException when it could not be stored
   */
  public void awaitStored() {
    opening.await().awaitCommit();
  }

  /**
   * Computes what each tier may show from everything that is stored, and keeps it: from here on its
   * readers are taken to know it.
   *
   * @param ingested the returns of the term; they have to be given to {@link #store} before
   * @throws uk.seslip.ehecme.transform.disclosure.DisclosureException when a tier cannot be shown
   *     without giving a small count away
   */
  public TransformResult run(IngestResult ingested, List<Tier> tiers) {
    List<Row> figures = opening.await().figuresInUse(ingested.definitions());
    Computation computation =
        computation(ingested.definitions(), ingested.term(), ingested.asOf(), figures);
    List<PublishedDataset> published = tiers.stream().map(computation::release).toList();
    awaitStored();
    computation.keepAsCurrent();
    return new TransformResult(
        published,
        RestrictedFigures.of(ingested, figures, changes(ingested)),
        computation.audits());
  }

  /**
   * Computes from what is stored what a run of a term showed, and keeps nothing of it.
   *
   * @param asOf the day that the run stood on
   */
  public List<PublishedDataset> recompute(
      Definitions definitions, Term term, LocalDate asOf, List<Tier> tiers) {
    Computation computation =
        computation(definitions, term, asOf, opening.await().figuresInUse(definitions));
    return tiers.stream().map(computation::dataset).toList();
  }

  private Computation computation(
      Definitions definitions, Term term, LocalDate asOf, List<Row> figures) {
    return new Computation(
        options.store(),
        new RunContext(
            definitions,
            term,
            asOf,
            options.programVersion(),
            Ingest.checkTypes(definitions),
            opening.await().known()),
        figures.stream().map(FigureFrame::figure).toList());
  }

  /** What the returns of the run changed, told from the plain index once all is stored. */
  private List<FigureChange> changes(IngestResult ingested) {
    return History.find(options.store(), ingested.definitions())
        .map(history -> history.changesBy(ingested.term()))
        .orElse(List.of());
  }

  @Override
  public void close() {
    opening.stop();
    lock.close();
    Scratch.remove(scratch);
  }
}
