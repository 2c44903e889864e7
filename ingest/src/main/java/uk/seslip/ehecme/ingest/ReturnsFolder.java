package uk.seslip.ehecme.ingest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import uk.seslip.ehecme.ingest.source.FileNames;

/**
 * The folder that returns are collected in, without its subfolders.
 *
 * @param returns files that may be returns, by name
 * @param others everything else in it, by name
 */
record ReturnsFolder(List<Path> returns, List<Path> others) {

  /**
   * Lists a folder.
   *
   * @throws IllegalArgumentException when it is not a folder
   * @throws UncheckedIOException when it cannot be listed
   */
  static ReturnsFolder list(Path folder) {
    if (!Files.isDirectory(folder)) {
      throw new IllegalArgumentException(
          "cannot read returns: because " + folder + " is not a folder (check its path)");
    }
    try (Stream<Path> entries = Files.list(folder)) {
      List<Path> all =
          entries.sorted(Comparator.comparing(path -> path.getFileName().toString())).toList();
      return new ReturnsFolder(
          all.stream().filter(ReturnsFolder::mayBeReturn).toList(),
          all.stream().filter(path -> !mayBeReturn(path)).toList());
    } catch (IOException failed) {
      throw new UncheckedIOException("cannot list " + folder + " (check the disk)", failed);
    }
  }

  private static boolean mayBeReturn(Path path) {
    return FileNames.mayBeReturn(path.getFileName().toString());
  }
}
