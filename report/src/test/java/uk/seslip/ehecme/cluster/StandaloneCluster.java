package uk.seslip.ehecme.cluster;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** A Spark master and workers of one core each, in processes of their own on the loopback. */
final class StandaloneCluster implements AutoCloseable {

  private static final Pattern MASTER = Pattern.compile("Starting Spark master at (spark://\\S+)");
  private static final Pattern WORKER = Pattern.compile("Registering worker");
  private static final int SECONDS_TO_START = 120;

  private final Path folder;
  private final ProgramFolder program;
  private final List<Process> processes = new ArrayList<>();
  private String master = "";

  private StandaloneCluster(Path folder, ProgramFolder program) {
    this.folder = folder;
    this.program = program;
  }

  /** Starts it and comes back when all workers have registered. */
  static StandaloneCluster start(Path folder, ProgramFolder program, int workers)
      throws IOException, InterruptedException {
    StandaloneCluster cluster = new StandaloneCluster(folder, program);
    try {
      cluster.startMaster();
      for (int worker = 0; worker < workers; worker++) {
        cluster.startWorker(worker);
      }
      cluster.await(WORKER, workers);
      return cluster;
    } catch (IOException | InterruptedException | RuntimeException e) {
      cluster.close();
      throw e;
    }
  }

  /** The address for {@code --master}. */
  String master() {
    return master;
  }

  /** Ends a worker and its executors at once, as when a machine loses its power. */
  void killWorker(int worker) {
    end(processes.get(worker + 1));
  }

  /** What a worker's executors have said so far. */
  String saidBy(int worker) throws IOException {
    StringBuilder said = new StringBuilder();
    try (var files = Files.walk(folder.resolve("worker" + worker))) {
      for (Path file : files.filter(f -> f.endsWith("stderr")).sorted().toList()) {
        said.append(Files.readString(file, StandardCharsets.ISO_8859_1));
      }
    }
    return said.toString();
  }

  private void startMaster() throws IOException, InterruptedException {
    start("master", "org.apache.spark.deploy.master.Master", "--port", "0");
    master = await(MASTER, 1);
  }

  private void startWorker(int worker) throws IOException {
    Path work = Files.createDirectories(folder.resolve("worker" + worker));
    start(
        "worker" + worker + ".log",
        "org.apache.spark.deploy.worker.Worker",
        "--cores",
        "1",
        "--memory",
        "1g",
        "--work-dir",
        work.toString(),
        master);
  }

  private void start(String log, String main, String... arguments) throws IOException {
    List<String> command =
        new ArrayList<>(
            List.of(
                Java.PROGRAM,
                "-Xmx192m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Dspark.master.rest.enabled=false",
                "-cp",
                program.sparkHome().resolve("jars").resolve("*").toString(),
                main,
                "--host",
                Java.LOOPBACK,
                "--webui-port",
                "0"));
    Collections.addAll(command, arguments);
    processes.add(Java.start(command, program, folder.resolve(log)));
  }

  private String await(Pattern line, int times) throws IOException, InterruptedException {
    for (int tenth = 0; tenth < SECONDS_TO_START * 10; tenth++) {
      String said = Files.readString(folder.resolve("master"), StandardCharsets.ISO_8859_1);
      List<String> found = line.matcher(said).results().map(StandaloneCluster::last).toList();
      if (found.size() >= times) {
        return found.get(times - 1);
      }
      if (!processes.stream().allMatch(Process::isAlive)) {
        break;
      }
      Thread.sleep(100);
    }
    throw new IllegalStateException(
        "the cluster did not start: " + Files.readString(folder.resolve("master")));
  }

  private static String last(MatchResult match) {
    return match.group(match.groupCount());
  }

  private static void end(Process process) {
    process.descendants().forEach(ProcessHandle::destroyForcibly);
    process.destroyForcibly().onExit().join();
  }

  @Override
  public void close() {
    processes.forEach(StandaloneCluster::end);
  }
}
