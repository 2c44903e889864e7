package uk.seslip.ehecme.transform.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Paths;
import java.nio.file.StandardOpenOption;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;

/**
 * Keeps two runs from writing to one store at the same time. On this machine's disks the operating
 * system lets go of the lock when a run ends in any way; elsewhere it is a file that a run which
 * was stopped leaves behind, and the sentence says so.
 */
public final class StoreLock implements AutoCloseable {

  private static final String FILE = "lock";

  private final Release release;

  private StoreLock(Release release) {
    this.release = release;
  }

  private interface Release {
    void run() throws IOException;
  }

  /**
   * Takes the lock of a store.
   *
   * @throws IllegalStateException when another run has it
   */
  public static StoreLock take(StoreLocation location) {
    try {
      return location.isLocal() ? ofDisk(location) : ofFile(location);
    } catch (IOException e) {
      throw new IllegalStateException(
          "cannot lock the store " + location.folder() + ": because " + e.getMessage(), e);
    }
  }

  private static StoreLock ofDisk(StoreLocation location) throws IOException {
    java.nio.file.Path file = Paths.get(location.part(FILE));
    Files.createDirectories(file.getParent());
    FileChannel channel =
        FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    try {
      FileLock lock = channel.tryLock();
      if (lock != null) {
        return new StoreLock(channel::close);
      }
    } catch (OverlappingFileLockException e) {
      // The other run is in this process; what follows says the same of it.
    }
    channel.close();
    throw inUse(location, "wait until it has ended, and run this again");
  }

  private static StoreLock ofFile(StoreLocation location) throws IOException {
    Path file = new Path(location.part(FILE));
    FileSystem files = location.fileSystem();
    if (files.exists(file)) {
      throw inUse(
          location,
          "wait until it has ended; if none is going on, remove " + file + ", and run this again");
    }
    files.create(file, false).close();
    return new StoreLock(() -> files.delete(file, false));
  }

  private static IllegalStateException inUse(StoreLocation location, String remedy) {
    return new IllegalStateException(
        "cannot use the store "
            + location.folder()
            + ": because another run is using it ("
            + remedy
            + ")");
  }

  /** Lets the next run in. */
  @Override
  public void close() {
    try {
      release.run();
    } catch (IOException e) {
      throw new IllegalStateException("cannot unlock the store: because " + e.getMessage(), e);
    }
  }
}
