package uk.seslip.ehecme.report;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Does pieces of work that need nothing of one another side by side. */
final class Work {

  /** Something that is written. */
  interface Writing {

    /** Writes it. */
    void write() throws IOException;
  }

  private Work() {}

  /** A piece of work that only writes. */
  static Callable<?> of(Writing writing) {
    return () -> {
      writing.write();
      return writing;
    };
  }

  /**
   * Does every piece, in their order as far as the processors of this machine allow, and comes back
   * when all are done; the longest pieces belong first.
   *
   * @throws IOException the first that a piece threw
   */
  static void doAll(List<Callable<?>> pieces) throws IOException {
    ExecutorService workers =
        Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors());
    try {
      List<? extends Future<?>> done = pieces.stream().map(workers::submit).toList();
      for (Future<?> piece : done) {
        await(piece);
      }
    } finally {
      workers.shutdownNow();
    }
  }

  private static void await(Future<?> piece) throws IOException {
    try {
      piece.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException("it was interrupted");
    } catch (ExecutionException e) {
      throw thrown(e.getCause());
    }
  }

  private static IOException thrown(Throwable cause) {
    if (cause instanceof RuntimeException mistake) {
      throw mistake;
    }
    if (cause instanceof Error failure) {
      throw failure;
    }
    return cause instanceof IOException failed ? failed : new IOException(cause);
  }
}
