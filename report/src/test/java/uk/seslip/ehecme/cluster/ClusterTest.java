package uk.seslip.ehecme.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import uk.seslip.ehecme.bench.InventedExtract;
import uk.seslip.ehecme.cli.SampleRun;
import uk.seslip.ehecme.ingest.definition.DefinitionsReader;
import uk.seslip.ehecme.model.Definitions;
import uk.seslip.ehecme.model.Term;

/**
 * The same work on a cluster and here: the same bytes, and two executors that really did it. An
 * exit code alone would not tell: a master that is not used runs everything on this machine.
 */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "the folders of the cluster are made of links")
class ClusterTest {

  private static final int MINUTES = 10;
  private static final int MILLION = 1_000_000;
  private static final Term TERM = Term.ofSlug("2026-27-autumn");

  @TempDir private static Path folder;
  private static ProgramFolder program;
  private static StandaloneCluster cluster;

  @BeforeAll
  static void startTheCluster() throws Exception {
    requireLoopback();
    program = ProgramFolder.in(folder);
    cluster = StandaloneCluster.start(folder, program, 2);
  }

  @AfterAll
  static void stopTheCluster() throws IOException {
    if (cluster != null) {
      cluster.close();
      program.removeLinks();
    }
  }

  @Test
  void theSampleBatchUnderSparkSubmitOnASharedFileSystemIsThatOfThisMachine() throws Exception {
    Path shared = Files.createDirectories(folder.resolve("shared"));
    String mount = "spark.hadoop.fs.viewfs.mounttable.region.link./out";
    ClusterRun run =
        ClusterRun.in(
            Files.createDirectories(folder.resolve("submitted")),
            program,
            Map.of(mount, shared.toUri().toString()));
    List<String> batch =
        List.of("run", "--as-of", "2026-11-20", "--out", "viewfs://region/out", "--quiet");

    int exitCode = end(run.submit(cluster.master(), batch));

    Path here = SampleRun.sharedTree().getParent().getParent();
    assertThat(exitCode).as(run.said()).isEqualTo(1);
    assertThat(run.tasks().executorsOf("read-returns")).containsExactly("0", "1");
    assertThat(run.tasks().tasks()).noneMatch(task -> task.executor().equals("driver"));
    assertThat(Trees.contents(shared.resolve(here.getFileName().toString())))
        .isEqualTo(Trees.contents(here));
    assertThat(Trees.contents(shared.resolve("store/index")))
        .isEqualTo(Trees.contents(here.resolveSibling("store").resolve("index")));
  }

  @Test
  void anExtractOfAMillionRowsIsCountedByBothExecutorsAndAsOnThisMachine() throws Exception {
    Path extract = folder.resolve("children.csv");
    Definitions definitions =
        DefinitionsReader.read(Path.of(System.getProperty("ehecme.root", ".."), "config"));
    InventedExtract.write(definitions.register(), TERM, MILLION, MILLION, extract);
    ClusterRun here = ClusterRun.in(folder.resolve("here"), program, Map.of());
    ClusterRun there = ClusterRun.in(folder.resolve("there"), program, Map.of());

    int exitHere = end(here.start(aggregate(extract, here)));
    int exitThere = end(there.start(aggregate(extract, there, "--master", cluster.master())));

    assertThat(exitHere).as(here.said()).isEqualTo(1);
    assertThat(exitThere).as(there.said()).isEqualTo(1);
    assertThat(here.tasks().executorsOf("aggregate")).containsExactly("driver");
    assertThat(there.tasks().executorsOf("aggregate")).containsExactly("0", "1");
    assertThat(Trees.contents(there.folder().resolve("out")))
        .hasSize(3)
        .isEqualTo(Trees.contents(here.folder().resolve("out")));
  }

  private static List<String> aggregate(Path extract, ClusterRun run, String... more) {
    List<String> arguments =
        List.of(
            "aggregate",
            extract.toString(),
            "--authority",
            "Medway",
            "--as-of",
            InventedExtract.AS_OF.toString(),
            "--term",
            TERM.slug(),
            "--out",
            run.folder().resolve("out").toString());
    return Stream.concat(arguments.stream(), Stream.of(more)).toList();
  }

  private static int end(Process process) throws InterruptedException {
    if (!process.waitFor(MINUTES, TimeUnit.MINUTES)) {
      process.destroyForcibly();
    }
    return process.waitFor();
  }

  /** Where there is no loopback: a visible skip for a person, a failure under CI. */
  private static void requireLoopback() {
    try {
      new ServerSocket(0, 1, InetAddress.getByName(Java.LOOPBACK)).close();
    } catch (IOException e) {
      String reason = "no port on " + Java.LOOPBACK + " can be opened: " + e.getMessage();
      Assumptions.assumeTrue("true".equals(System.getenv("CI")), reason);
      throw new AssertionError(reason, e);
    }
  }
}
