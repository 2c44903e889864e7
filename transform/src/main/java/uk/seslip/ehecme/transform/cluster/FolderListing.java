package uk.seslip.ehecme.transform.cluster;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import uk.seslip.ehecme.ingest.Ingest;

/** What lies in a folder, whatever file system it is on. */
final class FolderListing {

  private FolderListing() {}

  /**
   * The address of each entry by its name.
   *
   * @throws IllegalArgumentException when it is not a folder
   */
  static NavigableMap<String, String> of(URI folder, Configuration hadoop) {
    return "file".equals(folder.getScheme()) ? onDisk(Path.of(folder)) : elsewhere(folder, hadoop);
  }

  /** By Java's own means, so that the entries and their names are those of a plain run. */
  private static NavigableMap<String, String> onDisk(Path folder) {
    NavigableMap<String, String> addresses = new TreeMap<>();
    Ingest.folder(folder)
        .entries()
        .forEach(name -> addresses.put(name, folder.resolve(name).toUri().toString()));
    return addresses;
  }

  private static NavigableMap<String, String> elsewhere(URI folder, Configuration hadoop) {
    NavigableMap<String, String> addresses = new TreeMap<>();
    try {
      FileSystem files = FileSystem.get(folder, hadoop);
      for (FileStatus status : files.listStatus(new org.apache.hadoop.fs.Path(folder))) {
        addresses.put(status.getPath().getName(), status.getPath().toUri().toString());
      }
      return addresses;
    } catch (FileNotFoundException missing) {
      throw new IllegalArgumentException(
          "cannot read returns: because " + folder + " is not a folder (check its address)",
          missing);
    } catch (IOException failed) {
      throw new UncheckedIOException(
          "cannot list " + folder + ": because " + failed.getMessage(), failed);
    }
  }
}
