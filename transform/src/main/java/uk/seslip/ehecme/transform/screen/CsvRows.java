package uk.seslip.ehecme.transform.screen;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import uk.seslip.ehecme.transform.screen.ReadFault.Kind;

/** Reads a CSV file row by row and holds one row at a time. */
final class CsvRows {

  private static final String BYTE_ORDER_MARK = "\uFEFF";

  private CsvRows() {}

  /** What takes the header, and then each row that is as wide as it. */
  interface Reading {

    /** Takes the names of the columns. */
    void header(List<String> columns);

    /** Takes a row with the line it ends on. */
    void row(String[] cells, long line);
  }

  /**
   * Reads a file to its end, or to the first row that is not as wide as the header.
   *
   * @return why it could not be read to its end, if so
   */
  static Optional<ReadFault> read(Path file, Reading reading) {
    try (Reader reader = strictly(file);
        CSVParser parser = CSVFormat.RFC4180.parse(reader)) {
      return read(parser, reading);
    } catch (CharacterCodingException e) {
      return fault(Kind.ENCODING, file, "its bytes are not UTF-8");
    } catch (UncheckedIOException e) {
      return ofParsing(file, e);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + file.getFileName(), e);
    }
  }

  private static Optional<ReadFault> ofParsing(Path file, UncheckedIOException e) {
    if (e.getCause() instanceof CharacterCodingException) {
      return fault(Kind.ENCODING, file, "its bytes are not UTF-8");
    }
    return fault(Kind.SHAPE, file, "its quotation marks do not pair up");
  }

  private static Optional<ReadFault> read(CSVParser parser, Reading reading) {
    int width = -1;
    for (Iterator<CSVRecord> rows = parser.iterator(); rows.hasNext(); ) {
      CSVRecord row = rows.next();
      long line = parser.getCurrentLineNumber();
      if (width < 0) {
        List<String> columns = columns(row);
        width = columns.size();
        reading.header(columns);
      } else if (row.size() == width) {
        reading.row(row.values(), line);
      } else if (!isBlankLine(row)) {
        return Optional.of(new ReadFault(Kind.SHAPE, widthWords(line, row.size(), width)));
      }
    }
    return Optional.empty();
  }

  private static boolean isBlankLine(CSVRecord row) {
    return row.size() == 1 && row.get(0).isEmpty();
  }

  private static List<String> columns(CSVRecord row) {
    String[] columns = row.values();
    if (columns[0].startsWith(BYTE_ORDER_MARK)) {
      columns[0] = columns[0].substring(1);
    }
    return List.of(columns);
  }

  private static String widthWords(long line, int cells, int width) {
    return "line " + line + " has " + cells + " cells where the header has " + width;
  }

  private static Optional<ReadFault> fault(Kind kind, Path file, String words) {
    return Optional.of(new ReadFault(kind, file.getFileName() + ": " + words));
  }

  private static Reader strictly(Path file) throws IOException {
    return new InputStreamReader(
        Files.newInputStream(file),
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT));
  }
}
