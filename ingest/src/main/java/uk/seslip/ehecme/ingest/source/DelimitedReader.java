package uk.seslip.ehecme.ingest.source;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import uk.seslip.ehecme.model.CellReference;

/** Reads a text file of separated values, strictly first and leniently when its quotes stray. */
final class DelimitedReader {

  private DelimitedReader() {}

  static SourceDocument read(FileContent content) throws UnreadableException {
    TextDecoder.Decoded decoded = TextDecoder.decode(content);
    if (decoded.text().isBlank()) {
      throw new UnreadableException("it is empty", "send the file again");
    }
    String name = content.meta().name();
    List<SourceNote> notes = new ArrayList<>();
    if (decoded.assumed()) {
      notes.add(encodingNote(name));
    }
    char delimiter = Delimiters.find(decoded.text());
    requireFewSeparators(decoded.text(), delimiter);
    Optional<List<List<String>>> strict = readStrictly(decoded.text(), delimiter);
    if (strict.isEmpty()) {
      notes.add(quotesNote(name));
    }
    List<List<String>> rows = strict.orElseGet(() -> LenientLines.cut(decoded.text(), delimiter));
    Grid grid = Grid.ofRows(name, "", clean(rows, Delimiters.isDeclared(decoded.text())));
    return new SourceDocument(content.meta(), List.of(grid), notes);
  }

  /** Refuses by counting what could only be told apart at great cost. */
  private static void requireFewSeparators(String text, char delimiter) throws UnreadableException {
    long lines = 0;
    int inLine = 0;
    for (int i = 0; i < text.length(); i++) {
      char next = text.charAt(i);
      inLine = next == '\n' ? 0 : next == delimiter ? inLine + 1 : inLine;
      lines += next == '\n' ? 1 : 0;
      ReadLimits.check(inLine, ReadLimits.SEPARATORS, "columns");
    }
    ReadLimits.check(lines, ReadLimits.LINES, "rows");
  }

  private static Optional<List<List<String>>> readStrictly(String text, char delimiter) {
    CSVFormat format =
        CSVFormat.DEFAULT.builder().setDelimiter(delimiter).setIgnoreEmptyLines(false).get();
    try (CSVParser parser = CSVParser.parse(text, format)) {
      return Optional.of(parser.stream().map(CSVRecord::toList).toList());
    } catch (IOException | UncheckedIOException strayQuotes) {
      return Optional.empty();
    }
  }

  private static List<List<String>> clean(List<List<String>> rows, boolean declared)
      throws UnreadableException {
    ReadLimits.check(rows.size(), ReadLimits.ROWS, "rows");
    List<List<String>> clean = new ArrayList<>();
    for (List<String> row : rows) {
      requireSmall(row);
      boolean declaration = declared && clean.isEmpty();
      clean.add(declaration ? List.of() : row.stream().map(CleanText::of).toList());
    }
    return clean;
  }

  private static void requireSmall(List<String> row) throws UnreadableException {
    ReadLimits.check(row.size(), ReadLimits.COLUMNS, "columns");
    for (String cell : row) {
      ReadLimits.check(cell.length(), ReadLimits.CELL_CHARACTERS, "characters in one cell");
    }
  }

  private static SourceNote encodingNote(String name) {
    return new SourceNote(
        SourceNote.Kind.ENCODING_ASSUMED,
        CellReference.ofFile(name),
        "read as Windows-1252, because it is not UTF-8");
  }

  private static SourceNote quotesNote(String name) {
    return new SourceNote(
        SourceNote.Kind.STRAY_QUOTES,
        CellReference.ofFile(name),
        "quotes stand where they cannot, so each line was read by itself");
  }
}
