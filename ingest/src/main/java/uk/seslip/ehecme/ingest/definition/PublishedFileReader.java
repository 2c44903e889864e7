package uk.seslip.ehecme.ingest.definition;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import uk.seslip.ehecme.model.ExternalFigure;
import uk.seslip.ehecme.model.ExternalPercentage;
import uk.seslip.ehecme.model.SkippedRow;

/**
 * Reads one file as DfE published it. A row that does not fit the header is left out and said; a
 * row of a place that is not asked for is passed over.
 */
final class PublishedFileReader {

  private final PublishedFile file;
  private final Set<String> places;
  private final List<ExternalFigure> figures = new ArrayList<>();
  private final List<ExternalPercentage> percentages = new ArrayList<>();
  private final List<SkippedRow> skipped = new ArrayList<>();

  private PublishedFileReader(PublishedFile file, Set<String> places) {
    this.file = file;
    this.places = places;
  }

  /**
   * The figures and percentages of a file for the places asked for.
   *
   * @param file how the file is laid out and what it holds
   * @param text its text without a byte-order mark
   * @param places GSS codes of the places wanted
   */
  static PublishedSeries read(PublishedFile file, String text, Set<String> places) {
    PublishedFileReader reader = new PublishedFileReader(file, places);
    try (CSVParser parser = CSVParser.parse(new StringReader(text), CSVFormat.RFC4180)) {
      reader.readRows(parser);
    } catch (IOException | UncheckedIOException malformed) {
      throw new ConfigurationException(
          file.name(), malformed.getMessage(), "copy it again from its source");
    }
    return new PublishedSeries(reader.figures, reader.percentages, reader.skipped);
  }

  private void readRows(CSVParser parser) {
    Iterator<CSVRecord> records = parser.iterator();
    if (!records.hasNext()) {
      throw new ConfigurationException(file.name(), "it is empty", "copy it again from its source");
    }
    List<String> header = records.next().toList();
    Map<String, Integer> columns = PublishedRow.columns(header);
    PublishedRowReader rowReader = file.rowReader(new Place(file.name(), 1), header);
    while (records.hasNext()) {
      CSVRecord record = records.next();
      long line = parser.getCurrentLineNumber();
      if (record.size() == header.size()) {
        readRow(line, new PublishedRow(columns, record), rowReader);
      } else {
        skip(line, "it has " + record.size() + " fields where the header has " + header.size());
      }
    }
  }

  private void readRow(long line, PublishedRow row, PublishedRowReader rowReader) {
    PublishedPlace place = PublishedPlace.of(row);
    if (!places.contains(place.code())) {
      return;
    }
    try {
      List<ExternalFigure> found = rowReader.figures(place, row);
      percentages.addAll(rowReader.percentages(place, row));
      figures.addAll(found);
    } catch (IllegalArgumentException unusable) {
      skip(line, unusable.getMessage());
    }
  }

  private void skip(long line, String reason) {
    skipped.add(new SkippedRow(file.name(), line, reason));
  }
}
