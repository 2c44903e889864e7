package uk.seslip.ehecme.cluster;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.regex.Pattern;

/**
 * Times the import of many returns on this machine, on a cluster of two workers, and on one that
 * loses a worker half-way, and holds all three to the same store index. Started by {@code
 * bench/cluster/run}.
 */
public final class ClusterCost {

  private static final Pattern FINISHED = Pattern.compile("Finished task ");
  private static final int TASKS_BEFORE_THE_LOSS = 2;
  private static final int MILLISECONDS_BETWEEN_LOOKS = 20;

  private final Path returns;
  private final Path folder;
  private final ProgramFolder program;

  private ClusterCost(Path returns, Path folder, ProgramFolder program) {
    this.returns = returns;
    this.folder = folder;
    this.program = program;
  }

  /**
   * Prints a table.
   *
   * @param arguments the folder of returns, and an empty folder to work in
   */
  public static void main(String[] arguments) throws Exception {
    Path folder = Path.of(arguments[1]).toAbsolutePath();
    Path returns = Path.of(arguments[0]).toAbsolutePath();
    new ClusterCost(returns, folder, ProgramFolder.in(folder)).measure();
  }

  private void measure() throws Exception {
    System.out.println("run\tseconds\tratio\texecutors\ttasks lost\tsame result");
    ClusterRun here = run("here");
    double local = seconds(here, here.start(command("here", List.of())), () -> {});
    say("here", local, local, here);
    try (StandaloneCluster cluster = cluster("whole")) {
      ClusterRun whole = run("whole");
      Process process = whole.start(command("whole", List.of("--master", cluster.master())));
      say("cluster", seconds(whole, process, () -> {}), local, whole);
    }
    try (StandaloneCluster cluster = cluster("broken")) {
      ClusterRun broken = run("broken");
      Process process = broken.start(command("broken", List.of("--master", cluster.master())));
      say("cluster, one worker lost", seconds(broken, process, () -> lose(cluster)), local, broken);
    }
  }

  /** Ends the first worker when the executors have done some of the work. */
  private static void lose(StandaloneCluster cluster) throws IOException, InterruptedException {
    while (finished(cluster, 0) + finished(cluster, 1) < TASKS_BEFORE_THE_LOSS) {
      Thread.sleep(MILLISECONDS_BETWEEN_LOOKS);
    }
    cluster.killWorker(0);
  }

  private static long finished(StandaloneCluster cluster, int worker) throws IOException {
    return FINISHED.matcher(cluster.saidBy(worker)).results().count();
  }

  private interface Meanwhile {
    void happens() throws IOException, InterruptedException;
  }

  private static double seconds(ClusterRun run, Process process, Meanwhile meanwhile)
      throws IOException, InterruptedException {
    long started = System.nanoTime();
    meanwhile.happens();
    if (process.waitFor() > 1) {
      throw new IllegalStateException(run.said());
    }
    return (System.nanoTime() - started) / 1e9;
  }

  private void say(String name, double seconds, double local, ClusterRun run) throws IOException {
    SortedMap<String, String> expected = Trees.contents(store("here").resolve("index"));
    SortedMap<String, String> found =
        Trees.contents(store(run.folder().getFileName().toString()).resolve("index"));
    System.out.println(
        String.join(
            "\t",
            name,
            String.format(Locale.ROOT, "%.1f", seconds),
            String.format(Locale.ROOT, "%.2f", seconds / local),
            String.join(" ", run.tasks().executorsOf("read-returns")),
            Long.toString(run.tasks().lost()),
            expected.equals(found) ? "yes" : "NO"));
  }

  private ClusterRun run(String name) throws IOException {
    return ClusterRun.in(Files.createDirectories(folder.resolve(name)), program, Map.of());
  }

  private StandaloneCluster cluster(String name) throws IOException, InterruptedException {
    Path own = Files.createDirectories(folder.resolve(name).resolve("cluster"));
    return StandaloneCluster.start(own, program, 2);
  }

  private Path store(String name) {
    return folder.resolve(name).resolve("store");
  }

  private List<String> command(String name, List<String> more) {
    List<String> command =
        new ArrayList<>(
            List.of(
                "import",
                returns.toString(),
                "--as-of",
                "2026-11-20",
                "--store",
                store(name).toString(),
                "--quiet"));
    command.addAll(more);
    return command;
  }
}
