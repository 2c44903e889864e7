package uk.seslip.ehecme.transform.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Paths;
import java.util.Arrays;
import java.util.OptionalLong;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;

/**
 * Where a store's parts lie.
 *
 * @param folder the store's folder on any file system that Hadoop knows; without a scheme it is a
 *     path of this machine
 */
public record StoreLocation(URI folder) {

  private static final String LOG = "_delta_log";
  private static final int COMMIT_DIGITS = 20;

  /** Whether nothing was ever stored here; needs no Spark. */
  public boolean isEmpty() {
    URI log = part("submissions/" + LOG);
    try {
      return isLocal() ? !Files.isDirectory(Paths.get(log)) : !fileSystem().exists(new Path(log));
    } catch (IOException e) {
      throw cannotLook(e);
    }
  }

  /** The Delta table. */
  String table() {
    return new Path(part("submissions")).toString();
  }

  /** A file of the plain index beside the table. */
  URI index(String name) {
    return part("index/" + name);
  }

  /** The number of the table's newest commit; none when nothing was ever stored. */
  OptionalLong newestCommit() {
    try {
      Path log = new Path(part("submissions/" + LOG));
      FileSystem files = fileSystem();
      return files.exists(log)
          ? Arrays.stream(files.listStatus(log))
              .map(status -> status.getPath().getName())
              .filter(name -> name.matches("\\d{20}\\.json"))
              .mapToLong(name -> Long.parseLong(name.substring(0, COMMIT_DIGITS)))
              .max()
          : OptionalLong.empty();
    } catch (IOException e) {
      throw cannotLook(e);
    }
  }

  /** The file system that the store lies on. */
  FileSystem fileSystem() throws IOException {
    return FileSystem.get(absolute(), new Configuration());
  }

  private UncheckedIOException cannotLook(IOException e) {
    return new UncheckedIOException(
        "cannot look into the store " + folder + ": because " + e.getMessage(), e);
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
        ? Paths.get(folder.getPath()).toAbsolutePath().normalize().toUri()
        : folder;
  }
}
