package uk.seslip.ehecme.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
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
   * The tree to share of one run, made once for all tests of this JVM that only read it. The system
   * property {@code ehecme.sampleTree} names the tree of an earlier run to use instead.
   */
  public static synchronized Path sharedTree() throws IOException {
    String earlier = System.getProperty("ehecme.sampleTree", "");
    if (!earlier.isEmpty()) {
      return Path.of(earlier);
    }
    if (shared == null) {
      shared = new SampleRun(Files.createTempDirectory(Path.of("target"), "sample-run"));
      if (shared.run() != 1) {
        throw new IllegalStateException("the batch did not end as expected: " + shared.said());
      }
    }
    return shared.folder().resolve("publish/partner").toAbsolutePath();
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
