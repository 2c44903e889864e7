package uk.seslip.ehecme.ingest.mess;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** Writes a seeded corpus of files with known truth, through every writer at hand. */
final class Corpus {

  private static final long SEED = 20261122L;
  private static final int SEEDS = 4;
  private static final Charset WINDOWS = Charset.forName("windows-1252");
  private static final String[] SEPARATORS = {",", ";", "\t", "|"};

  private final Path folder;
  private final Random random = new Random(SEED);
  private final Map<Path, CorpusTruth> files = new LinkedHashMap<>();
  private final Map<Path, List<String>> drawings = new LinkedHashMap<>();

  Corpus(Path folder) {
    this.folder = folder;
  }

  /** The files and what each of them says. */
  Map<Path, CorpusTruth> files() {
    return files;
  }

  /** Notes a file that another writer made of one of these. */
  void add(Path file, Path original) {
    files.put(file, files.get(original));
  }

  /** The rows of each workbook, for another writer to write again. */
  Map<Path, List<String>> drawings() {
    return drawings;
  }

  Corpus write() {
    for (CorpusLayout layout : CorpusLayout.values()) {
      for (int seed = 0; seed < SEEDS; seed++) {
        CorpusTruth truth = CorpusTruth.of(random);
        List<String> rows = layout.draw(truth, random);
        String name = layout.name().toLowerCase(Locale.ROOT) + "-" + seed;
        MessBook book = MessBook.of(new MessBook.MessSheet("Data", rows));
        for (String ending : List.of(".xlsx", ".xls", seed == 0 ? ".xlsm" : ".xlsx")) {
          Path file = folder.resolve(name + ending);
          book.write(file);
          files.put(file, truth);
        }
        drawings.put(folder.resolve(name + ".xlsx"), rows);
        writeTexts(name, rows, truth, seed);
      }
    }
    return this;
  }

  private void writeTexts(String name, List<String> rows, CorpusTruth truth, int seed) {
    Map<String, Charset> charsets =
        Map.of(
            "utf8", StandardCharsets.UTF_8,
            "windows", WINDOWS,
            "utf16", StandardCharsets.UTF_16LE);
    List<String> ordered = new ArrayList<>(charsets.keySet());
    ordered.sort(null);
    for (String charset : ordered) {
      Path file = folder.resolve(name + "-" + charset + ".csv");
      String separator = SEPARATORS[(seed + charset.length()) % SEPARATORS.length];
      boolean marked = charset.equals("utf16") || (charset.equals("utf8") && seed % 2 == 0);
      String text = (marked ? "\uFEFF" : "") + text(rows, separator.charAt(0));
      try {
        Files.write(file, text.getBytes(charsets.get(charset)));
      } catch (IOException failed) {
        throw new UncheckedIOException(failed);
      }
      files.put(file, truth);
    }
  }

  private static String text(List<String> rows, char separator) {
    StringBuilder text = new StringBuilder();
    CSVFormat format = CSVFormat.EXCEL.builder().setDelimiter(separator).get();
    try (CSVPrinter printer = new CSVPrinter(text, format)) {
      for (String row : rows) {
        List<String> cells = new ArrayList<>();
        for (String cell : row.split("\\|", -1)) {
          cells.add(cell.startsWith("'") ? cell.substring(1) : cell);
        }
        printer.printRecord(cells);
      }
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
    return text.toString();
  }
}
