package uk.seslip.ehecme.transform.cluster;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The jars that executors need beside Spark's own, which every machine of a cluster has. */
public final class ProgramJars {

  /** What the names of those jars begin with: the program, what reads returns, and the store. */
  private static final List<String> NAMES =
      List.of(
          "ehecme-",
          "poi-",
          "xmlbeans-",
          "SparseBitSet-",
          "curvesapi-",
          "commons-csv-",
          "jackson-dataformat-",
          "jackson-datatype-",
          "snakeyaml-",
          "delta-",
          "unitycatalog-");

  private ProgramJars() {}

  /**
   * Those of them that lie beside this program's own jar; none when it runs from classes.
   *
   * @return their addresses, by name
   */
  public static List<String> addresses() {
    Path own = own();
    return Files.isRegularFile(own) ? in(own.getParent()) : List.of();
  }

  /** Whether an executor needs a jar of this name that a cluster does not have. */
  public static boolean isNeeded(String name) {
    return name.endsWith(".jar") && NAMES.stream().anyMatch(name::startsWith);
  }

  private static Path own() {
    return Path.of(
        URI.create(
            ProgramJars.class.getProtectionDomain().getCodeSource().getLocation().toString()));
  }

  private static List<String> in(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> isNeeded(file.getFileName().toString()))
          .map(file -> file.toUri().toString())
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot list " + folder + " (check the disk)", e);
    }
  }
}
