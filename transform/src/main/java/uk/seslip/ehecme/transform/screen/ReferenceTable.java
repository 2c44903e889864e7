package uk.seslip.ehecme.transform.screen;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/** Reads the lists that come with the program; their provenance stands beside them. */
final class ReferenceTable {

  private static final CSVFormat FORMAT =
      CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

  private ReferenceTable() {}

  /** The rows of a list. */
  static List<CSVRecord> read(String name) {
    try (Reader reader =
        new InputStreamReader(
            Objects.requireNonNull(ReferenceTable.class.getResourceAsStream(name), name),
            StandardCharsets.UTF_8)) {
      return FORMAT.parse(reader).getRecords();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the list " + name, e);
    }
  }
}
