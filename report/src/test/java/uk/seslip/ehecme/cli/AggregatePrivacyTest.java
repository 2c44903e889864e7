package uk.seslip.ehecme.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Plants marked identifiers and dates of birth, and looks for them wherever they could be left. */
class AggregatePrivacyTest {

  private static final String HEADINGS =
      "Child ID,Date of birth,Register,Start date,End date,Sex,Reason,ZQPLANT column\n";

  /** What must be nowhere: the mark of every identifier, and the only dates of birth there are. */
  private static final List<String> PLANTED =
      List.of("ZQPLANT", "zqplant", "2013-02-27", "27/02/2013", "2014-11-13");

  private static final Map<String, String> SPARK =
      Map.of(
          "spark.extraListeners", ScratchListener.class.getName(),
          "spark.eventLog.enabled", "true",
          "spark.eventLog.compress", "false",
          "spark.shuffle.compress", "false",
          "spark.shuffle.spill.compress", "false",
          "spark.broadcast.compress", "false");

  @TempDir private Path folder;

  private final ByteArrayOutputStream console = new ByteArrayOutputStream();
  private final StringWriter said = new StringWriter();
  private PrintStream out;
  private PrintStream err;

  @BeforeEach
  void listenToEverything() throws IOException {
    System.setProperty("ehecme.home", System.getProperty("ehecme.root", ".."));
    SPARK.forEach(System::setProperty);
    Path events = Files.createDirectory(folder.resolve("events"));
    System.setProperty("spark.eventLog.dir", events.toUri().toString());
    ScratchListener.SEEN.clear();
    ScratchListener.FILES.clear();
    out = System.out;
    err = System.err;
    PrintStream both = new PrintStream(console, true, StandardCharsets.UTF_8);
    System.setOut(both);
    System.setErr(both);
  }

  @AfterEach
  void stopListening() {
    System.setOut(out);
    System.setErr(err);
    SPARK.keySet().forEach(System::clearProperty);
    System.clearProperty("spark.eventLog.dir");
  }

  @Test
  void noIdentifierAndNoDateOfBirthIsLeftAnywhere() throws IOException {
    int exitCode = aggregate(HEADINGS + rows(500));

    assertThat(exitCode).isEqualTo(1);
    assertThat(ScratchListener.FILES).anyMatch(name -> name.matches("shuffle_.*\\.data"));
    assertThat(events()).isNotEmpty();
    assertThat(outputs()).hasSizeGreaterThan(20);
    assertThat(found()).isEmpty();
  }

  @Test
  void aFileThatIsRefusedIsRefusedWithoutAWordOfIt() throws IOException {
    List<String> refused =
        List.of(
            rows(3),
            "ZQPLANT-1,Date of birth\n" + rows(3),
            HEADINGS + rows(3) + "\"ZQPLANT-9,2013-02-27,EHE\n");

    for (String text : refused) {
      assertThat(aggregate(text)).isEqualTo(1);
      assertThat(said.toString()).contains("Nothing was written");
    }
    assertThat(found()).isEmpty();
    assertThat(outputs()).isEmpty();
  }

  /** What was found of the planted, and in what; the texts themselves are long. */
  private List<String> found() throws IOException {
    List<String> found = new ArrayList<>();
    for (String planted : PLANTED) {
      find(planted, "Spark's events and files", ScratchListener.SEEN, found);
      find(planted, "the event log", events(), found);
      find(planted, "the outputs", outputs(), found);
      find(planted, "the console", List.of(console.toString(StandardCharsets.UTF_8)), found);
      find(planted, "what was said", List.of(said.toString()), found);
    }
    return found;
  }

  private static void find(String planted, String where, List<String> texts, List<String> found) {
    for (String text : texts) {
      int at = text.indexOf(planted);
      if (at >= 0) {
        String around = text.substring(Math.max(0, at - 60), Math.min(text.length(), at + 60));
        found.add(where + ": " + around.replaceAll("[^ -~]", "."));
      }
    }
  }

  private int aggregate(String text) throws IOException {
    Path file = Files.writeString(folder.resolve("extract.csv"), text);
    PrintWriter writer = new PrintWriter(said, true);
    String[] arguments = {
      "aggregate",
      file.toString(),
      "--authority",
      "Medway",
      "--as-of",
      "2026-11-20",
      "--out",
      folder.resolve("out").toString()
    };
    return Ehecme.run(Ehecme.commandLine(), writer, writer, arguments);
  }

  /** Rows of every kind of problem, each with a marked identifier. */
  private static String rows(int count) {
    List<String> ends =
        List.of(
            "2013-02-27,EHE,2025-03-01,,F,Religious,x",
            "27/02/2013,CME,2026-03-01,,M,zqplant reason,x",
            "2014-11-13,zqplant register,2026-03-01,,M,,x",
            "2014-11-13,EHE,zqplant start,,M,,x",
            "zqplant birth,EHE,2026-03-01,zqplant end,M,,x",
            "2014-11-13,EHE,2026-03-01,,\"zqplant, \"\"sex\"\"\",,x",
            "2014-11-13,EHE,2026-03-01");
    StringBuilder rows = new StringBuilder();
    for (int i = 0; i < count; i++) {
      rows.append("ZQPLANT-").append(i / 2).append(',').append(ends.get(i % ends.size()));
      rows.append('\n');
    }
    return rows.toString();
  }

  private List<String> events() throws IOException {
    List<String> events = new ArrayList<>();
    for (Path file : files(folder.resolve("events"))) {
      events.add(Files.readString(file, StandardCharsets.ISO_8859_1));
    }
    return events;
  }

  /** Every output, workbooks unpacked. */
  private List<String> outputs() throws IOException {
    List<String> outputs = new ArrayList<>();
    for (Path file : files(folder.resolve("out"))) {
      outputs.add(Files.readString(file, StandardCharsets.ISO_8859_1));
      if (file.toString().endsWith(".xlsx")) {
        try (ZipInputStream zip = new ZipInputStream(Files.newInputStream(file))) {
          for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
            outputs.add(new String(zip.readAllBytes(), StandardCharsets.UTF_8));
          }
        }
      }
    }
    return outputs;
  }

  private static List<Path> files(Path folder) throws IOException {
    if (Files.notExists(folder)) {
      return List.of();
    }
    try (Stream<Path> tree = Files.walk(folder)) {
      return tree.filter(Files::isRegularFile).toList();
    }
  }
}
