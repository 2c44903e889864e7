package uk.seslip.ehecme.transform.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileSystem;

/**
 * Where a store's parts lie.
 *
 * @param folder the store's folder on any file system that Hadoop knows; without a scheme it is a
 *     path of this machine
 */
public record StoreLocation(URI folder) {

  private static final String LOG = "_delta_log";

  /** Whether nothing was ever stored here; needs no Spark. */
  public boolean isEmpty() {
    URI log = part("submissions/" + LOG);
    try {
      return isLocal()
          ? !Files.isDirectory(Path.of(log))
          : !fileSystem().exists(new org.apache.hadoop.fs.Path(log));
    } catch (IOException e) {
      throw new UncheckedIOException(
          "cannot look into the store " + folder + ": because " + e.getMessage(), e);
    }
  }

  /** The Delta table. */
  String table() {
    return part("submissions").toString();
  }

  /** The plain index beside the table. */
  URI index() {
    return part("index/submissions.csv");
  }

  /** The file system that the store lies on. */
  FileSystem fileSystem() throws IOException {
    return FileSystem.get(absolute(), new Configuration());
  }

  private boolean isLocal() {
    return "file".equals(absolute().getScheme());
  }

  private URI part(String path) {
    String base = absolute().toString();
    return URI.create(base.endsWith("/") ? base + path : base + "/" + path);
  }

  private URI absolute() {
    return folder.getScheme() == null
        ? Path.of(folder.getPath()).toAbsolutePath().normalize().toUri()
        : folder;
  }
}
