package uk.seslip.ehecme.cluster;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The tasks of a run, from Spark's event log.
 *
 * @param tasks every task that ended, well or not
 */
record TaskLog(List<Task> tasks) {

  /**
   * One task.
   *
   * @param group the job group of its stage
   * @param executor the id of the executor it ran on; {@code driver} where Spark ran locally
   * @param isDone whether it ended well
   */
  record Task(String group, String executor, boolean isDone) {}

  static TaskLog read(Path folder) throws IOException {
    ObjectMapper json = new ObjectMapper();
    Map<Integer, String> groups = new HashMap<>();
    List<Task> tasks = new ArrayList<>();
    for (String line : lines(folder)) {
      JsonNode event = json.readTree(line);
      switch (event.path("Event").asText()) {
        case "SparkListenerJobStart" ->
            event
                .path("Stage IDs")
                .forEach(
                    id ->
                        groups.put(
                            id.asInt(),
                            event.path("Properties").path("spark.jobGroup.id").asText()));
        case "SparkListenerTaskEnd" ->
            tasks.add(
                new Task(
                    groups.getOrDefault(event.path("Stage ID").asInt(), ""),
                    event.path("Task Info").path("Executor ID").asText(),
                    event.path("Task End Reason").path("Reason").asText().equals("Success")));
        default -> {}
      }
    }
    return new TaskLog(tasks);
  }

  private static List<String> lines(Path folder) throws IOException {
    List<String> lines = new ArrayList<>();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        lines.addAll(Files.readAllLines(file));
      }
    }
    return lines;
  }

  /** The executors that did tasks of a job group well. */
  Set<String> executorsOf(String group) {
    Set<String> executors = new TreeSet<>();
    tasks.stream()
        .filter(task -> task.isDone() && task.group().equals(group))
        .forEach(task -> executors.add(task.executor()));
    return executors;
  }

  /** How many tasks were lost, for example with their machine. */
  long lost() {
    return tasks.stream().filter(task -> !task.isDone()).count();
  }
}
