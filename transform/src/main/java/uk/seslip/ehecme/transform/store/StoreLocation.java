package uk.seslip.ehecme.transform.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Paths;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.Stream;
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

  /** A file or folder of the store. */
  URI part(String path) {
    String base = absolute().toString();
    return URI.create(base.endsWith("/") ? base + path : base + "/" + path);
  }

  /** The number of the table's newest commit; none when nothing was ever stored. */
  public OptionalLong newestCommit() {
    try {
      return logFiles().stream()
          .filter(name -> name.matches("\\d{20}\\.json"))
          .mapToLong(name -> Long.parseLong(name.substring(0, COMMIT_DIGITS)))
          .max();
    } catch (IOException e) {
      throw cannotLook(e);
    }
  }

  private List<String> logFiles() throws IOException {
    if (isEmpty()) {
      return List.of();
    }
    URI log = part("submissions/" + LOG);
    if (isLocal()) {
      try (Stream<java.nio.file.Path> files = Files.list(Paths.get(log))) {
        return files.map(file -> file.getFileName().toString()).toList();
      }
    }
    return Arrays.stream(fileSystem().listStatus(new Path(log)))
        .map(status -> status.getPath().getName())
        .toList();
  }

  /** The file system that the store lies on. */
  FileSystem fileSystem() throws IOException {
    return FileSystem.get(absolute(), HadoopSettings.read());
  }

  private UncheckedIOException cannotLook(IOException e) {
    return new UncheckedIOException(
        "cannot look into the store " + folder + ": because " + e.getMessage(), e);
  }

  /** Whether it lies on a disk of this machine, which plain Java reads without loading Hadoop. */
  boolean isLocal() {
    return "file".equals(absolute().getScheme());
  }

  private URI absolute() {
    return folder.getScheme() == null
        ? Paths.get(folder.getPath()).toAbsolutePath().normalize().toUri()
        : folder;
  }
}
