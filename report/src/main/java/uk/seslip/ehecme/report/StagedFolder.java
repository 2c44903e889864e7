package uk.seslip.ehecme.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;

/**
 * A folder that is written beside its place and moved there whole, so that a reader never sees half
 * of it and a failure leaves what was there before.
 */
final class StagedFolder implements AutoCloseable {

  private final Path place;
  private final Path staging;

  /**
   * Opens an empty folder beside the place.
   *
   * @throws IOException when it cannot be made
   */
  StagedFolder(Path place) throws IOException {
    this.place = place.toAbsolutePath();
    Files.createDirectories(this.place.getParent());
    String name = "." + this.place.getFileName() + "-" + ProcessHandle.current().pid();
    this.staging = this.place.resolveSibling(name);
    deleteTree(staging);
    Files.createDirectory(staging);
  }

  /** Where to write. */
  Path path() {
    return staging;
  }

  /**
   * Puts the folder in its place, instead of what was there.
   *
   * @throws IOException when it cannot be moved; what was there is put back
   */
  void publish() throws IOException {
    Path old = staging.resolveSibling(staging.getFileName() + "-old");
    boolean replaces = Files.exists(place);
    if (replaces) {
      Files.move(place, old);
    }
    try {
      Files.move(staging, place);
    } catch (IOException e) {
      if (replaces) {
        Files.move(old, place);
      }
      throw e;
    }
    deleteTree(old);
  }

  /** Removes what was not published. */
  @Override
  public void close() throws IOException {
    deleteTree(staging);
  }

  private static void deleteTree(Path folder) throws IOException {
    if (Files.notExists(folder)) {
      return;
    }
    try (Stream<Path> tree = Files.walk(folder)) {
      for (Path path : tree.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    }
  }
}
