package uk.seslip.ehecme.ingest.hostile;

import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import uk.seslip.ehecme.ingest.Ingest;
import uk.seslip.ehecme.ingest.IngestResult;
import uk.seslip.ehecme.ingest.definition.DefinitionsReader;
import uk.seslip.ehecme.model.Definitions;

/** Checks each file of a folder and writes a line for it: name, milliseconds of work, findings. */
final class SmallHeapRun {

  private SmallHeapRun() {}

  /** Takes the configuration, the folder and the file to write to. */
  public static void main(String[] arguments) throws IOException {
    Definitions definitions = DefinitionsReader.read(Path.of(arguments[0]));
    try (Stream<Path> files = Files.list(Path.of(arguments[1]));
        PrintStream out = new PrintStream(arguments[2], StandardCharsets.UTF_8)) {
      for (Path file : files.sorted().toList()) {
        out.println(check(definitions, file));
      }
    }
  }

  private static String check(Definitions definitions, Path file) {
    ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    long start = threads.getCurrentThreadCpuTime();
    IngestResult result = Ingest.check(definitions, List.of(file), LocalDate.parse("2026-11-20"));
    long millis = TimeUnit.NANOSECONDS.toMillis(threads.getCurrentThreadCpuTime() - start);
    List<String> codes = result.findings().stream().map(f -> f.type().code()).distinct().toList();
    return file.getFileName() + "\t" + millis + "\t" + String.join(" ", codes);
  }
}
