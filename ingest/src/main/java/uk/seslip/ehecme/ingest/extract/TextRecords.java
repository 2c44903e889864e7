package uk.seslip.ehecme.ingest.extract;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * The rows of a CSV file read letter by letter from its beginning: slower than {@link CsvScanner},
 * for UTF-16, quotes in odd places and other line ends. Quotes inside an unquoted cell, and text
 * after a closing quote, belong to the cell.
 */
public final class TextRecords implements Records {

  private final CSVParser parser;
  private final Iterator<CSVRecord> records;
  private final Charset charset;

  private TextRecords(CSVParser parser, Charset charset) {
    this.parser = parser;
    this.records = parser.iterator();
    this.charset = charset;
  }

  /**
   * Opens a file.
   *
   * @param in the file from its beginning
   * @param encoding how its letters are written
   * @param separator between cells
   * @throws IOException when it cannot be read
   */
  public static TextRecords open(InputStream in, ExtractEncoding encoding, char separator)
      throws IOException {
    in.skipNBytes(encoding.markBytes());
    CSVFormat format =
        CSVFormat.DEFAULT
            .builder()
            .setDelimiter(separator)
            .setIgnoreEmptyLines(false)
            .setTrailingData(true)
            .get();
    Charset letters = encoding.letters();
    CSVParser parser = CSVParser.parse(new InputStreamReader(in, letters), format);
    boolean bytesAreLetters = letters.equals(StandardCharsets.ISO_8859_1);
    return new TextRecords(parser, bytesAreLetters ? letters : StandardCharsets.UTF_8);
  }

  @Override
  public boolean next(Fields fields) throws IOException {
    try {
      if (!records.hasNext()) {
        return false;
      }
      fields.copy(records.next().stream().map(cell -> cell.getBytes(charset)).toList());
      return true;
    } catch (UncheckedIOException | IllegalStateException unclosed) {
      throw new OpenQuotesException();
    }
  }

  @Override
  public void close() throws IOException {
    parser.close();
  }
}
