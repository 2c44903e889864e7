package uk.seslip.ehecme.transform;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;

/** A temporary folder for Spark's own files, as long as one session runs. */
final class Scratch {

  private Scratch() {}

  /** Makes a folder that only this account may open. */
  static Path make() {
    try {
      return Files.createTempDirectory("ehecme-spark-");
    } catch (IOException e) {
      throw new UncheckedIOException("cannot make a temporary folder for Spark", e);
    }
  }

  /** Removes a folder with all that is in it. */
  static void remove(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      files.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(File::delete);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot remove " + folder, e);
    }
  }
}
