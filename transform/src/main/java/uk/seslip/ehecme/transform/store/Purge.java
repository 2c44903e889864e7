package uk.seslip.ehecme.transform.store;

import io.delta.kernel.Table;
import io.delta.kernel.defaults.engine.DefaultEngine;
import io.delta.kernel.engine.Engine;
import io.delta.kernel.exceptions.CheckpointAlreadyExistsException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.SaveMode;
import org.apache.spark.sql.SparkSession;
import uk.seslip.ehecme.transform.StoredSubmission;
import uk.seslip.ehecme.transform.frame.SubmissionFrame;

/**
 * Removes something from the store for good: from its newest state, from every earlier one and from
 * the plain index.
 *
 * <p>The table is written anew in one commit, the files of earlier states are deleted, and the log
 * of earlier commits gives way to a checkpoint, so that no earlier state can be asked for and the
 * log does not say what went.
 */
public final class Purge {

  private final SparkSession spark;
  private final StoreLocation location;

  /** A purge of the store in a folder of any file system that Hadoop knows. */
  public Purge(SparkSession spark, URI folder) {
    this.spark = spark;
    this.location = new StoreLocation(folder);
  }

  /**
   * Removes the target; done again after it was stopped half-way, it finishes.
   *
   * @return whether the newest state of the store held it
   */
  public boolean remove(PurgeTarget target) {
    List<StoredSubmission> whole =
        SubmissionFrame.records(new SubmissionStore(spark, location.folder()).read());
    List<StoredSubmission> kept =
        whole.stream().flatMap(stored -> target.remainder(stored).stream()).toList();
    boolean isHeld = !kept.equals(whole);
    if (isHeld) {
      overwrite(kept);
    }
    forgetEarlierStates();
    new TermIndex(location).removeAll(target.authority());
    new StoreIndex(location).rewrite(kept);
    return isHeld;
  }

  private void overwrite(List<StoredSubmission> kept) {
    SubmissionFrame.of(spark, kept)
        .coalesce(1)
        .write()
        .format("delta")
        .mode(SaveMode.Overwrite)
        .option("overwriteSchema", true)
        .save(location.table());
  }

  private void forgetEarlierStates() {
    try {
      removeUnusedFiles();
      long newest = location.newestCommit().orElseThrow();
      checkpoint(newest);
      removeLogBefore(newest);
    } catch (IOException e) {
      throw new UncheckedIOException(
          "cannot remove earlier states of " + location.folder() + ": because " + e.getMessage(),
          e);
    }
  }

  /** What Delta's vacuum does without a time of grace; the lock keeps other runs away. */
  private void removeUnusedFiles() throws IOException {
    Set<String> used =
        TableFiles.plain(location).orElseThrow().stream()
            .map(file -> new Path(file).getName())
            .collect(Collectors.toSet());
    FileSystem files = location.fileSystem();
    for (FileStatus status : files.listStatus(new Path(location.table()))) {
      if (status.isFile() && !used.contains(status.getPath().getName())) {
        files.delete(status.getPath(), false);
      }
    }
  }

  private void checkpoint(long commit) throws IOException {
    Engine engine = DefaultEngine.create(HadoopSettings.read());
    try {
      Table.forPath(engine, location.table()).checkpoint(engine, commit);
    } catch (CheckpointAlreadyExistsException e) {
      // Delta wrote one itself with this commit; it is as good.
    }
  }

  /** Names in the log begin with the number of their commit. */
  private void removeLogBefore(long commit) throws IOException {
    String first = String.format(Locale.ROOT, "%020d", commit);
    FileSystem files = location.fileSystem();
    for (FileStatus status : files.listStatus(new Path(location.table(), "_delta_log"))) {
      String name = status.getPath().getName();
      if (name.matches("\\d{20}\\..*") && name.compareTo(first) < 0) {
        files.delete(status.getPath(), true);
      }
    }
  }
}
