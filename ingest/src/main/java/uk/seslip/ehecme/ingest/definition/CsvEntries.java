package uk.seslip.ehecme.ingest.definition;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Reads a CSV file of the configuration: a header row, then one entry a row; # starts a remark. */
final class CsvEntries {

  private static final CSVFormat FORMAT =
      CSVFormat.RFC4180
          .builder()
          .setCommentMarker('#')
          .setIgnoreEmptyLines(true)
          .setIgnoreSurroundingSpaces(true)
          .get();

  private CsvEntries() {}

  /** The rows of a text whose header names exactly these columns, in any order. */
  static List<Entry> read(String file, String text, List<String> columns) {
    try (CSVParser parser = CSVParser.parse(new StringReader(text), FORMAT)) {
      return read(file, parser, columns);
    } catch (UncheckedIOException | IOException malformed) {
      throw new ConfigurationException(
          file,
          "its quotes do not match: " + malformed.getMessage(),
          "put \" around a text with commas");
    }
  }

  private static List<Entry> read(String file, CSVParser parser, List<String> columns) {
    Iterator<CSVRecord> records = parser.iterator();
    if (!records.hasNext()) {
      throw new ConfigurationException(
          file, "it has no header row", "start it with " + String.join(",", columns));
    }
    List<String> header = records.next().toList();
    checkHeader(new Place(file, parser.getCurrentLineNumber()), header, columns);
    List<Entry> entries = new ArrayList<>();
    while (records.hasNext()) {
      List<String> cells = records.next().toList();
      entries.add(entry(new Place(file, parser.getCurrentLineNumber()), header, cells));
    }
    return entries;
  }

  private static void checkHeader(Place place, List<String> header, List<String> columns) {
    for (String column : columns) {
      if (!header.contains(column)) {
        throw place.fault("the column " + column + " is missing", "add it to the header row");
      }
    }
    for (String column : header) {
      if (!columns.contains(column)) {
        throw place.fault(
            "the column '" + column + "' is not known",
            "the columns are " + String.join(",", columns));
      }
    }
    if (new HashSet<>(header).size() < header.size()) {
      throw place.fault("a column stands twice in the header", "remove one of the two");
    }
  }

  private static Entry entry(Place place, List<String> header, List<String> cells) {
    if (cells.size() != header.size()) {
      throw place.fault(
          "the row has " + cells.size() + " fields and the header " + header.size(),
          "put \" around a text with commas");
    }
    Map<String, String> texts = new LinkedHashMap<>();
    for (int i = 0; i < cells.size(); i++) {
      texts.put(header.get(i), cells.get(i).strip());
    }
    return new Entry(place, texts, Map.of());
  }
}
