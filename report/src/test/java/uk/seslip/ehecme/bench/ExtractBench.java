package uk.seslip.ehecme.bench;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import uk.seslip.ehecme.ingest.extract.ExtractQuestion;
import uk.seslip.ehecme.transform.Aggregation;

/** One side of {@code bench/extract/run}, in a process of its own; not a test. */
final class ExtractBench {

  private static final int THREADS = 2;
  private static final double NANOS_PER_SECOND = 1e9;

  private ExtractBench() {}

  /**
   * Runs {@code generate FILE ROWS}, or {@code ehecme} or {@code duckdb} with {@code FILE ROUNDS
   * COUNTS}: prints the seconds of each round and the most memory of the process, and writes every
   * count to the file COUNTS.
   */
  public static void main(String[] arguments) throws Exception {
    PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
    ExtractQuestion question = Medway.question();
    Path file = Path.of(arguments[1]).toAbsolutePath();
    int number = Integer.parseInt(arguments[2]);
    if (arguments[0].equals("generate")) {
      InventedExtract.write(question.register(), question.dates().term(), number, 20261001, file);
      return;
    }
    Map<String, Long> counts = new TreeMap<>();
    StringBuilder seconds = new StringBuilder();
    for (int round = 0; round < number; round++) {
      long start = System.nanoTime();
      counts = arguments[0].equals("ehecme") ? ours(question, file) : theirs(question, file);
      double took = (System.nanoTime() - start) / NANOS_PER_SECOND;
      seconds.append(String.format(Locale.ROOT, "%.2f\t", took));
    }
    out.println(seconds + "" + mostMemory());
    Files.write(
        Path.of(arguments[3]),
        counts.entrySet().stream().map(e -> e.getKey() + "\t" + e.getValue()).toList());
  }

  private static Map<String, Long> ours(ExtractQuestion question, Path file) {
    return DuckDbPeer.inSameWords(
        Aggregation.run("local[" + THREADS + "]", question, List.of("file:" + file)));
  }

  private static Map<String, Long> theirs(ExtractQuestion question, Path file) throws Exception {
    return new DuckDbPeer(question).count(file, THREADS);
  }

  /** The most memory that this process has held, in MB, where the system tells. */
  private static long mostMemory() throws IOException {
    Path status = Path.of("/proc/self/status");
    if (Files.notExists(status)) {
      return 0;
    }
    return Files.readAllLines(status).stream()
        .filter(line -> line.startsWith("VmHWM"))
        .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
        .findFirst()
        .orElse(0);
  }
}
