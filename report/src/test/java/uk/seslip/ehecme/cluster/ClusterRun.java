package uk.seslip.ehecme.cluster;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * One run of the program in a process of its own, and what it left.
 *
 * @param program the program and Spark
 * @param folder a folder for this run's logs
 * @param settings Spark's, beside those that every run here has
 */
record ClusterRun(ProgramFolder program, Path folder, Map<String, String> settings) {

  /** The settings of a run that waits for both executors and logs what each did. */
  static ClusterRun in(Path folder, ProgramFolder program, Map<String, String> more)
      throws IOException {
    Map<String, String> settings = new TreeMap<>(more);
    Path events = Files.createDirectories(folder.resolve("events"));
    settings.put("spark.driver.host", Java.LOOPBACK);
    settings.put("spark.driver.bindAddress", Java.LOOPBACK);
    settings.put("spark.cores.max", "2");
    settings.put("spark.executor.memory", "640m");
    settings.put("spark.executor.extraJavaOptions", "-XX:TieredStopAtLevel=1 -XX:+UseSerialGC");
    settings.put("spark.scheduler.minRegisteredResourcesRatio", "1.0");
    settings.put("spark.scheduler.maxRegisteredResourcesWaitingTime", "300s");
    settings.put("spark.log.level", "WARN");
    settings.put("spark.eventLog.enabled", "true");
    settings.put("spark.eventLog.dir", events.toUri().toString());
    settings.put("spark.eventLog.rolling.enabled", "false");
    settings.put("spark.eventLog.compress", "false");
    return new ClusterRun(program, folder, settings);
  }

  /** Starts the program as the launcher does. */
  Process start(List<String> arguments) throws IOException {
    List<String> command = java();
    settings.forEach((name, value) -> command.add("-D" + name + "=" + value));
    command.addAll(List.of("-jar", program.program().toString()));
    command.addAll(arguments);
    return Java.start(command, program, log());
  }

  /** Starts the program under {@code spark-submit}. */
  Process submit(String master, List<String> arguments) throws IOException {
    List<String> command = java();
    String spark = program.sparkHome().resolve("jars").resolve("*").toString();
    command.addAll(List.of("-cp", spark, "org.apache.spark.deploy.SparkSubmit"));
    command.addAll(List.of("--master", master, "--class", ProgramFolder.MAIN));
    settings.forEach((name, value) -> command.addAll(List.of("--conf", name + "=" + value)));
    command.add(program.program().toString());
    command.addAll(arguments);
    return Java.start(command, program, log());
  }

  /** What the program said. */
  String said() throws IOException {
    return Files.readString(log());
  }

  /** What its executors did. */
  TaskLog tasks() throws IOException {
    return TaskLog.read(folder.resolve("events"));
  }

  private Path log() {
    return folder.resolve("said.txt");
  }

  private static List<String> java() {
    return new ArrayList<>(
        List.of(
            Java.PROGRAM,
            "-Xmx1g",
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-Djava.awt.headless=true",
            "-Dfile.encoding=UTF-8",
            "-Duser.timezone=UTC",
            "-Dehecme.home=" + Path.of(System.getProperty("ehecme.root", "..")).toAbsolutePath()));
  }
}
