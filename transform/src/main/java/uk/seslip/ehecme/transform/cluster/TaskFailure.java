package uk.seslip.ehecme.transform.cluster;

import java.util.function.Supplier;
import org.apache.spark.SparkException;

/** What went wrong on an executor, as the sentence that was thrown there. */
final class TaskFailure {

  private TaskFailure() {}

  /**
   * Runs a job.
   *
   * @throws IllegalStateException with the sentence of the task that failed last
   */
  static <T> T inPlainWords(Supplier<T> job) {
    try {
      return job.get();
    } catch (RuntimeException e) {
      throw e;
    } catch (Exception e) {
      throw e instanceof SparkException failed ? sentence(failed) : new IllegalStateException(e);
    }
  }

  private static IllegalStateException sentence(SparkException failed) {
    Throwable deepest = failed;
    while (deepest.getCause() != null) {
      deepest = deepest.getCause();
    }
    String said = String.valueOf(deepest.getMessage()).lines().findFirst().orElse("");
    return new IllegalStateException(
        said.startsWith("cannot ")
            ? said
            : "cannot read the returns on the cluster: because " + said,
        failed);
  }
}
