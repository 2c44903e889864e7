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

  /** Nine tenths of the megabytes that a cluster has already. */
  private static final List<String> SPARKS_OWN = List.of("spark-", "scala-", "hadoop-");

  private ProgramJars() {}

  /**
   * The jars of the folder that this program's own jar lies in; none when it runs from classes.
   *
   * @return their addresses, by name
   */
  public static List<String> addresses() {
    Path own = own();
    return Files.isRegularFile(own) ? besideSpark(own.getParent()) : List.of();
  }

  private static Path own() {
    URI address =
        URI.create(
            ProgramJars.class.getProtectionDomain().getCodeSource().getLocation().toString());
    return Path.of(address);
  }

  private static List<String> besideSpark(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> file.getFileName().toString().endsWith(".jar"))
          .filter(file -> SPARKS_OWN.stream().noneMatch(file.getFileName().toString()::startsWith))
          .map(file -> file.toUri().toString())
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot list " + folder + " (check the disk)", e);
    }
  }
}
