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

  private OpenedStore(SparkSession spark, TransformOptions options) {
    this.spark = spark;
    this.store = new SubmissionStore(spark, options.store());
    this.known = store.readHeaders();
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

  /** Everything that is stored, with observations. */
  Dataset<Row> read() {
    return store.read();
  }

  /** Everything that is stored, without observations. */
  List<StoredSubmission> known() {
    return known;
  }

  /** Stores what is new and gives it back. */
  List<StoredSubmission> add(List<Submission> submissions) {
    List<StoredSubmission> added = store.add(submissions, known);
    known = Stream.concat(known.stream(), added.stream()).toList();
    return added;
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
      opened.thenAccept(store -> store.spark.stop()).exceptionally(failed -> null).join();
    }
  }
}
