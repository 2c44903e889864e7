package uk.seslip.ehecme.ingest.mess;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static uk.seslip.ehecme.ingest.TestDefinitions.AS_OF;
import static uk.seslip.ehecme.ingest.TestDefinitions.REAL;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.seslip.ehecme.ingest.Ingest;
import uk.seslip.ehecme.ingest.IngestResult;
import uk.seslip.ehecme.model.Observation;
import uk.seslip.ehecme.model.ObservedValue;

/** Every value of every file of the corpus is right at its item, and none is missing. */
class CorpusTest {

  /** Words of a figure's place that a check, and not the reading, says. */
  private static final Set<String> REFUSALS =
      Set.of(
          "unreadable_file",
          "unknown_label",
          "unclear_figure",
          "figures_not_read",
          "unknown_item",
          "missing_column",
          "duplicate_row",
          "not_a_number",
          "unclear_term",
          "unknown_authority",
          "ambiguous_authority",
          "child_level_data",
          "ragged_row");

  private static final int FILES = 150;

  @TempDir private static Path folder;
  private static Corpus corpus;

  @BeforeAll
  static void writeTheCorpus() {
    corpus = new Corpus(folder).write();
  }

  @Test
  void everyValueOfAtLeast150FilesIsRight() {
    assertThat(corpus.files()).hasSizeGreaterThanOrEqualTo(FILES);
    assertThat(faults(corpus.files())).isEmpty();
  }

  @Test
  void whatLibreOfficeMakesOfThemSaysTheSame() throws IOException {
    requireOrSkip(OtherWriters.hasLibreOffice(), "LibreOffice");
    List<Path> books = new ArrayList<>(corpus.drawings().keySet());
    Map<Path, CorpusTruth> converted = new LinkedHashMap<>();
    for (String ending : List.of("ods", "xls")) {
      Path out = Files.createDirectories(folder.resolve("converted-" + ending));
      OtherWriters.convert(books, ending, out);
      for (Path book : books) {
        String name = book.getFileName().toString().replace(".xlsx", "." + ending);
        converted.put(out.resolve(name), corpus.files().get(book));
      }
    }
    assertThat(faults(converted)).isEmpty();
  }

  @Test
  void whatOpenpyxlWritesSaysTheSame() throws IOException {
    requireOrSkip(OtherWriters.hasOpenpyxl(), "Python's openpyxl");
    Path out = Files.createDirectories(folder.resolve("openpyxl"));
    OtherWriters.writeWithOpenpyxl(corpus.drawings(), out);
    Map<Path, CorpusTruth> written = new LinkedHashMap<>();
    corpus
        .drawings()
        .keySet()
        .forEach(book -> written.put(out.resolve(book.getFileName()), corpus.files().get(book)));
    assertThat(faults(written)).isEmpty();
  }

  /** A tool that is missing is a visible skip here, and a failure in continuous integration. */
  private static void requireOrSkip(boolean there, String tool) {
    if (!"true".equals(System.getenv("CI"))) {
      assumeTrue(there, () -> "skipped: " + tool + " is not installed");
    }
    assertThat(there).as("%s is needed in continuous integration", tool).isTrue();
  }

  private static Map<String, String> faults(Map<Path, CorpusTruth> files) {
    Map<String, String> faults = new TreeMap<>();
    files.entrySet().parallelStream()
        .map(file -> Map.entry(file.getKey(), fault(file.getKey(), file.getValue())))
        .filter(file -> !file.getValue().isEmpty())
        .sequential()
        .forEach(file -> faults.put(folder.relativize(file.getKey()).toString(), file.getValue()));
    return faults;
  }

  private static String fault(Path file, CorpusTruth truth) {
    IngestResult result = Ingest.check(REAL, file, AS_OF);
    Map<String, String> read = new TreeMap<>();
    result.submissions().stream()
        .filter(submission -> submission.authority().equals(truth.authority().code()))
        .flatMap(submission -> submission.observations().stream())
        .forEach(observation -> read.put(item(observation), written(observation)));
    if (read.equals(new TreeMap<>(truth.figures()))) {
      return result.findings().stream()
          .filter(f -> REFUSALS.contains(f.type().code()))
          .findFirst()
          .map(f -> f.message())
          .orElse("");
    }
    Map<String, String> wrong = new TreeMap<>(read);
    wrong.entrySet().removeAll(truth.figures().entrySet());
    Map<String, String> missing = new TreeMap<>(truth.figures());
    missing.keySet().removeAll(read.keySet());
    return "wrong "
        + wrong
        + " missing "
        + missing.size()
        + " such as "
        + missing.keySet().stream().limit(3).toList()
        + result.findings().stream()
            .filter(f -> REFUSALS.contains(f.type().code()))
            .map(f -> f.message())
            .limit(3)
            .toList();
  }

  private static String item(Observation o) {
    return o.breakdown().isTotal()
        ? o.measure()
        : o.measure() + "/" + o.breakdown().topic() + "/" + o.breakdown().category();
  }

  private static String written(Observation o) {
    return o.value() instanceof ObservedValue.Withheld withheld
        ? withheld.written()
        : ((ObservedValue.Reported) o.value()).number().toPlainString();
  }
}
