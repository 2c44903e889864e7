package uk.seslip.ehecme.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import uk.seslip.ehecme.model.Tier;

/**
 * A folder beside the term's, in which everything is written before any of it is moved into place.
 *
 * @param folder the folder that is written to
 * @param target the term's folder
 */
record Staging(Path folder, Path target) implements AutoCloseable {

  /** An empty folder beside the target, on the same disk. */
  static Staging beside(Path target) throws IOException {
    Path absolute = target.toAbsolutePath().normalize();
    Path folder = absolute.resolveSibling("." + absolute.getFileName() + ".writing");
    delete(folder);
    Files.createDirectories(folder.resolve("restricted"));
    return new Staging(folder, absolute);
  }

  Path publish() {
    return folder.resolve("publish");
  }

  Path tier(Tier tier) {
    return publish().resolve(tier.slug());
  }

  Path restricted() {
    return folder.resolve("restricted");
  }

  /** Replaces each tier written, and each thing in the restricted tree, by the new one. */
  void moveIntoPlace() throws IOException {
    for (String tree : List.of("publish", "restricted")) {
      for (Path written : children(folder.resolve(tree))) {
        replace(target.resolve(tree).resolve(written.getFileName().toString()), written);
      }
    }
  }

  /** Removes what was not moved. */
  @Override
  public void close() throws IOException {
    delete(folder);
  }

  private void replace(Path old, Path written) throws IOException {
    Files.createDirectories(old.getParent());
    Path aside = folder.resolve("old-" + old.getFileName());
    boolean replaces = Files.exists(old);
    if (replaces) {
      Files.move(old, aside);
    }
    try {
      Files.move(written, old);
    } catch (IOException e) {
      if (replaces) {
        Files.move(aside, old);
      }
      throw e;
    }
    delete(aside);
  }

  private static List<Path> children(Path folder) throws IOException {
    try (Stream<Path> children = Files.list(folder)) {
      return children.sorted().toList();
    }
  }

  /** Removes a folder with all that is in it, if it is there. */
  static void delete(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return;
    }
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    }
  }
}
