package uk.seslip.ehecme.transform.screen;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The names of a data file and of the metadata file that belongs to it.
 *
 * @param folder where both are
 * @param data the name of the data file
 * @param meta the name of the metadata file; empty when there is none
 */
record PairNames(Path folder, String data, Optional<String> meta) {

  private static final String META_ENDING = ".meta.csv";

  /**
   * The pair of a data file, or of the metadata file that belongs to it: with the metadata file
   * that has its name, or else with the only one in its folder, so that a name that does not match
   * can be told.
   */
  static PairNames beside(Path file) {
    Path absolute = file.toAbsolutePath();
    Path folder = absolute.getParent();
    String given = absolute.getFileName().toString();
    String data = isData(given) ? given : stem(given) + ".csv";
    String wanted = metaOf(data);
    if (Files.exists(folder.resolve(wanted))) {
      return new PairNames(folder, data, Optional.of(wanted));
    }
    List<String> others = metaFiles(folder);
    Optional<String> only = others.size() == 1 ? Optional.of(others.get(0)) : Optional.empty();
    return new PairNames(folder, data, only);
  }

  /** Whether a name is that of a data file and not of its metadata. */
  static boolean isData(String name) {
    return name.endsWith(".csv") && !name.endsWith(META_ENDING);
  }

  /** The name that the metadata file of a data file has. */
  static String metaOf(String data) {
    return stem(data) + META_ENDING;
  }

  /** A name without its ending. */
  static String stem(String name) {
    String ending = name.endsWith(META_ENDING) ? META_ENDING : ".csv";
    return name.endsWith(ending) ? name.substring(0, name.length() - ending.length()) : name;
  }

  /** Both names, as far as they are there. */
  List<String> all() {
    return Stream.concat(Stream.of(data), meta.stream()).toList();
  }

  Path dataFile() {
    return folder.resolve(data);
  }

  Path metaFile() {
    return folder.resolve(meta.orElseThrow());
  }

  private static List<String> metaFiles(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .map(path -> path.getFileName().toString())
          .filter(name -> name.endsWith(META_ENDING))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
