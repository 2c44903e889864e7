package uk.seslip.ehecme.transform;

import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/**
 * A store that is being opened, and its session started, on a thread of its own.
 *
 * @param opened the store once it is there
 * @param options what it is opened with
 */
record StoreOpening(CompletableFuture<OpenedStore> opened, TransformOptions options) {

  /**
   * Starts opening on a daemon thread.
   *
   * @param scratch a folder of this machine that the session may fill
   */
  static StoreOpening start(TransformOptions options, Path scratch) {
    CompletableFuture<OpenedStore> opened = new CompletableFuture<>();
    Thread thread = new Thread(() -> open(opened, options, scratch), "spark-start");
    thread.setDaemon(true);
    thread.start();
    return new StoreOpening(opened, options);
  }

  private static void open(
      CompletableFuture<OpenedStore> opened, TransformOptions options, Path scratch) {
    try {
      opened.complete(new OpenedStore(SparkSessions.start(options.master(), scratch), options));
    } catch (RuntimeException | LinkageError e) {
      opened.completeExceptionally(e);
    }
  }

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
