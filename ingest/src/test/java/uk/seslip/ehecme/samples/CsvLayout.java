package uk.seslip.ehecme.samples;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import uk.seslip.ehecme.model.PracticeAnswer;

/** Writes a return as one CSV file of the standard layout {@code ehecme-1}. */
final class CsvLayout {
  /** The version of the layout, printed in each row and on each cover. */
  static final String VERSION = "ehecme-1";

  private static final CSVFormat FORMAT =
      CSVFormat.DEFAULT
          .builder()
          .setRecordSeparator('\n')
          .setHeader(
              "layout_version",
              "new_la_code",
              "la_name",
              "term",
              "return_version",
              "returned_on",
              "item_id",
              "measure",
              "period",
              "breakdown_topic",
              "breakdown",
              "value",
              "note")
          .get();

  private CsvLayout() {}

  /** Writes the file. */
  static void write(Path file, SampleReturn sample) {
    StringBuilder text = new StringBuilder();
    try (CSVPrinter printer = new CSVPrinter(text, FORMAT)) {
      if (sample.nilReturn()) {
        print(printer, sample, List.of("nil_return", "", "", "", "", "Yes", ""));
      }
      for (SampleReturn.Line line : sample.lines()) {
        print(printer, sample, cells(line));
      }
      for (PracticeAnswer answer : sample.answers()) {
        print(printer, sample, cells(answer));
      }
      Files.writeString(file, text, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write " + file, e);
    }
  }

  private static void print(CSVPrinter printer, SampleReturn sample, List<String> cells)
      throws IOException {
    for (Object cell :
        List.of(
            VERSION,
            sample.authority().code(),
            sample.writtenName(),
            sample.term().label(),
            sample.version(),
            sample.returned())) {
      printer.print(cell);
    }
    printer.printRecord(cells);
  }

  private static List<String> cells(SampleReturn.Line line) {
    Item item = line.item();
    return List.of(
        item.id(),
        item.measure().id(),
        item.period().label(),
        item.breakdown().topic(),
        item.breakdown().category(),
        line.value(),
        line.note());
  }

  private static List<String> cells(PracticeAnswer answer) {
    String id = "practice/" + answer.question();
    return List.of(id, "", answer.term().label(), "", "", answer.answer(), answer.comment());
  }
}
