package uk.seslip.ehecme.cli;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Runs the termly batch on the bundled samples, as {@code ./ehecme run} does, in this JVM. */
public final class SampleRun {

  private static SampleRun shared;

  private final Path out;
  private final StringWriter said = new StringWriter();

  SampleRun(Path out) {
    this.out = out;
    System.setProperty("ehecme.home", System.getProperty("ehecme.root", ".."));
    XmlOfTheJdk.choose();
  }

  /**
   * The tree to share of one run, made once for all tests of this build that only read it. The
   * system property {@code ehecme.sampleTree} names the tree of an earlier run to use instead.
   */
  public static synchronized Path sharedTree() throws IOException {
    String earlier = System.getProperty("ehecme.sampleTree", "");
    if (!earlier.isEmpty()) {
      return Path.of(earlier);
    }
    if (shared == null) {
      shared = ofThisBuild();
    }
    return shared.folder().resolve("publish/partner").toAbsolutePath();
  }

  /** A build tests in several JVMs at once; the first of them that asks makes the run for all. */
  private static SampleRun ofThisBuild() throws IOException {
    Path place = placeToShare();
    try (FileChannel door = FileChannel.open(place.resolve("lock"), CREATE, WRITE)) {
      door.lock();
      SampleRun run = new SampleRun(place.resolve("out"));
      Path made = place.resolve("made");
      if (Files.notExists(made) && run.run() != 1) {
        throw new IllegalStateException("the batch did not end as expected: " + run.said());
      }
      Files.write(made, new byte[0]);
      return run;
    }
  }

  /** A folder of the build that Maven names; without a name, of this JVM alone. */
  private static Path placeToShare() throws IOException {
    String build = System.getProperty("ehecme.build", "");
    return build.isEmpty()
        ? Files.createTempDirectory(Path.of("target"), "sample-run")
        : Files.createDirectories(Path.of("target", "sample-run-" + build));
  }

  /** Runs with the samples' day and gives back the exit code. */
  int run(String... more) {
    PrintWriter writer = new PrintWriter(said);
    List<String> fixed = List.of("run", "--as-of", "2026-11-20", "--out", out.toString());
    String[] arguments = Stream.concat(fixed.stream(), Stream.of(more)).toArray(String[]::new);
    return Ehecme.run(Ehecme.commandLine(), writer, writer, arguments);
  }

  /** Everything that was printed. */
  String said() {
    return said.toString();
  }

  /** The folder of the term. */
  Path folder() {
    return out.resolve("2026-27-autumn");
  }

  /** The hash of every file below the term's folder, by its path. */
  SortedMap<String, String> hashes() throws Exception {
    SortedMap<String, String> hashes = new TreeMap<>();
    for (Path file : files(folder())) {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file));
      hashes.put(folder().relativize(file).toString(), HexFormat.of().formatHex(digest));
    }
    return hashes;
  }

  /** Every file below a folder. */
  static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> tree = Files.walk(folder)) {
      return tree.filter(Files::isRegularFile).sorted().toList();
    }
  }
}
