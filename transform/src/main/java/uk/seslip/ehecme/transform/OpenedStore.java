package uk.seslip.ehecme.transform;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.stream.Stream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import uk.seslip.ehecme.model.Definitions;
import uk.seslip.ehecme.model.Submission;
import uk.seslip.ehecme.transform.frame.CorrectionFrame;
import uk.seslip.ehecme.transform.step.Steps;
import uk.seslip.ehecme.transform.store.ReplacedReadings;
import uk.seslip.ehecme.transform.store.SubmissionStore;

/** A running session with the store it opened and what is known to be in it. */
final class OpenedStore {

  private final SparkSession spark;
  private final SubmissionStore store;
  private List<StoredSubmission> known;
  private Dataset<Row> rows;
  private CompletableFuture<Void> commit = CompletableFuture.completedFuture(null);

  /** Reads what is in the store of a session that runs. */
  OpenedStore(SparkSession spark, TransformOptions options) {
    this.spark = spark;
    this.store = new SubmissionStore(spark, options.store());
    this.known = store.readHeaders();
    this.rows = store.read();
  }

  /** Ends the session once a commit that has begun has ended, well or not. */
  void stop() {
    commit.exceptionally(failed -> null).join();
    spark.stop();
  }

  /** Does something on a thread of its own. */
  private static void beside(Runnable task) {
    new Thread(task, "store-commit").start();
  }

  /** The running session. */
  SparkSession spark() {
    return spark;
  }

  /** The exact figures in use of everything that is stored or being stored. */
  List<Row> figuresInUse(Definitions definitions) {
    Dataset<Row> corrections = CorrectionFrame.of(spark, definitions.corrections());
    return Steps.figuresInUse(rows, ReplacedReadings.of(known), corrections, definitions.region())
        .collectAsList();
  }

  /** Everything that is stored or being stored, without observations. */
  List<StoredSubmission> known() {
    return known;
  }

  /**
   * Begins to store what is new and gives it back. The commit goes on while figures are computed
   * from the same rows; {@link #awaitCommit()} says how it ended.
   */
  List<StoredSubmission> add(List<Submission> submissions) {
    awaitCommit();
    List<StoredSubmission> before = known;
    List<StoredSubmission> added = SubmissionStore.unstored(submissions, before);
    if (!added.isEmpty()) {
      rows = rows.unionByName(store.rows(added), true);
      known = Stream.concat(before.stream(), added.stream()).toList();
      commit = CompletableFuture.runAsync(() -> store.append(added, before), OpenedStore::beside);
    }
    return added;
  }

  /** Waits until everything is stored; what went wrong while storing is thrown here. */
  void awaitCommit() {
    try {
      commit.join();
    } catch (CompletionException e) {
      throw new IllegalStateException(
          "cannot store the returns: because " + e.getCause().getMessage(), e.getCause());
    }
  }
}
