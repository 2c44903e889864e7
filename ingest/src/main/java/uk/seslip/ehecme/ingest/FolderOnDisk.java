package uk.seslip.ehecme.ingest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import uk.seslip.ehecme.model.Definitions;

/**
 * A returns folder on this machine's disks, whose files it reads itself, side by side.
 *
 * @param folder the folder
 * @param entries the names of everything in it
 */
record FolderOnDisk(Path folder, List<String> entries) implements ReturnsFolder {

  /**
   * Lists a folder.
   *
   * @throws IllegalArgumentException when it is not a folder
   * @throws UncheckedIOException when it cannot be listed
   */
  static FolderOnDisk of(Path folder) {
    if (!Files.isDirectory(folder)) {
      throw new IllegalArgumentException(
          "cannot read returns: because " + folder + " is not a folder (check its path)");
    }
    try (Stream<Path> entries = Files.list(folder)) {
      return new FolderOnDisk(
          folder, entries.map(path -> path.getFileName().toString()).sorted().toList());
    } catch (IOException failed) {
      throw new UncheckedIOException("cannot list " + folder + " (check the disk)", failed);
    }
  }

  @Override
  public String name() {
    return folder.getFileName().toString();
  }

  @Override
  public List<ReadFile> read(List<String> names, Definitions definitions, LocalDate asOf) {
    ReturnReader reader = new ReturnReader(definitions, asOf);
    return names.parallelStream().map(folder::resolve).map(reader::read).toList();
  }
}
