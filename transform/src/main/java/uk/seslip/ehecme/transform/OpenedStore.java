package uk.seslip.ehecme.transform;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.stream.Stream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import uk.seslip.ehecme.model.Submission;
import uk.seslip.ehecme.transform.store.SubmissionStore;

/** A running session with the store it opened and what is known to be in it. */
final class OpenedStore {

  private final SparkSession spark;
  private final SubmissionStore store;
  private List<StoredSubmission> known;
  private Dataset<Row> rows;
  private CompletableFuture<Void> commit = CompletableFuture.completedFuture(null);

  private OpenedStore(SparkSession spark, TransformOptions options) {
    this.spark = spark;
    this.store = new SubmissionStore(spark, options.store());
    this.known = store.readHeaders();
    this.rows = store.read();
  }

  /** Ends the session once a commit that has begun has ended, well or not. */
  private void stop() {
    commit.exceptionally(failed -> null).join();
    spark.stop();
  }

  /** Does something on a thread of its own. */
  private static void beside(Runnable task) {
    new Thread(task, "store-commit").start();
  }

  /** Starts opening on a daemon thread. */
  static Opening start(TransformOptions options, Path scratch) {
    CompletableFuture<OpenedStore> opened = new CompletableFuture<>();
    Thread thread = new Thread(() -> open(opened, options, scratch), "spark-start");
    thread.setDaemon(true);
    thread.start();
    return new Opening(opened, options);
  }

  private static void open(
      CompletableFuture<OpenedStore> opened, TransformOptions options, Path scratch) {
    try {
      opened.complete(new OpenedStore(SparkSessions.start(options.master(), scratch), options));
    } catch (RuntimeException | LinkageError e) {
      opened.completeExceptionally(e);
    }
  }

  SparkSession spark() {
    return spark;
  }

  /** Everything that is stored or being stored, with observations. */
  Dataset<Row> rows() {
    return rows;
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

  /**
   * A store that is being opened on another thread.
   *
   * @param opened the store once it is there
   * @param options what it was opened with, for messages
   */
  record Opening(CompletableFuture<OpenedStore> opened, TransformOptions options) {

    /** Waits for the store; what went wrong while opening is thrown here. */
    OpenedStore await() {
      try {
        return opened.join();
      } catch (CompletionException e) {
        throw new IllegalStateException(
            "cannot open the store " + options.store() + ": because " + e.getCause().getMessage(),
            e.getCause());
      }
    }

    /** Ends the session, also one that is still starting. */
    void stop() {
      opened.thenAccept(OpenedStore::stop).exceptionally(failed -> null).join();
    }
  }
}
