package uk.seslip.ehecme.ingest.identify;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import uk.seslip.ehecme.ingest.source.Grid;
import uk.seslip.ehecme.ingest.source.SourceDocument;
import uk.seslip.ehecme.ingest.source.SourceReader;

/** Texts that are about no person: every cell of the samples, every sentence of the documents. */
final class OrdinaryTexts {

  private static final Path ROOT = Path.of(System.getProperty("ehecme.root", ".."));

  private OrdinaryTexts() {}

  /** Every different text of a cell or of its comment in the sample returns. */
  static NavigableSet<String> ofSamples() throws IOException {
    NavigableSet<String> texts = new TreeSet<>();
    try (Stream<Path> files = Files.walk(ROOT.resolve("samples"))) {
      for (Path file : files.filter(OrdinaryTexts::isReturn).sorted().toList()) {
        if (SourceReader.read(file) instanceof SourceDocument document) {
          document.grids().forEach(grid -> add(grid, texts));
        }
      }
    }
    texts.removeIf(text -> !text.matches("(?s).*\\p{L}{3}.*"));
    return texts;
  }

  private static boolean isReturn(Path file) {
    String path = file.toString().replace('\\', '/');
    return path.matches(".*\\.(csv|xlsx|ods|xls|xlsm)") && !path.contains("/screener/");
  }

  private static void add(Grid grid, NavigableSet<String> texts) {
    grid.rows().forEach(texts::addAll);
    texts.addAll(grid.comments().values());
  }

  /** Every sentence of running text in the documents, without code. */
  static NavigableSet<String> ofDocuments() throws IOException {
    NavigableSet<String> sentences = new TreeSet<>();
    try (Stream<Path> files = Files.list(ROOT.resolve("docs"))) {
      for (Path file : files.filter(f -> f.toString().endsWith(".md")).sorted().toList()) {
        String text = Files.readString(file, StandardCharsets.UTF_8);
        String plain = text.replaceAll("(?s)```.*?```|`[^`]*`|[*_>#|]|\\]\\([^)]*\\)|\\[", " ");
        Arrays.stream(plain.split("\\n\\s*\\n|\\n- |(?<=[.?!:]) "))
            .map(sentence -> sentence.replaceAll("\\s+", " ").strip())
            .filter(sentence -> sentence.split(" ").length > 3)
            .forEach(sentences::add);
      }
    }
    return sentences;
  }
}
