package uk.seslip.ehecme.samples;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.apache.poi.ooxml.POIXMLProperties.CoreProperties;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import uk.seslip.ehecme.model.Definitions;
import uk.seslip.ehecme.model.Family;

/** Writes a return as one workbook of the standard layout {@code ehecme-1}. */
final class WorkbookLayout {
  private final Definitions definitions;

  /** A writer that takes census days and the wording of questions from the configuration. */
  WorkbookLayout(Definitions definitions) {
    this.definitions = definitions;
  }

  /** Writes the file; a part of a return has only the sheets that it answers. */
  void write(Path file, SampleReturn sample) {
    LocalDate censusDate = SampleReturns.censusDate(definitions, sample.term());
    try (XSSFWorkbook workbook = new XSSFWorkbook()) {
      WorkbookStyles styles = new WorkbookStyles(workbook);
      CoverSheet.write(workbook, styles, sample, censusDate);
      GuidanceSheet.write(workbook, styles);
      for (Family family : Family.values()) {
        List<SampleReturn.Line> lines =
            sample.lines().stream().filter(l -> l.item().measure().family() == family).toList();
        if (!lines.isEmpty()) {
          ItemSheet.write(workbook, styles, family, lines);
        }
      }
      if (!sample.answers().isEmpty()) {
        PracticeSheet.write(workbook, styles, definitions.practiceQuestions(), sample.answers());
      }
      stopTheClock(workbook.getProperties().getCoreProperties(), sample.returned());
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      workbook.write(bytes);
      Files.write(file, FixedZip.stamped(bytes.toByteArray()));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write " + file, e);
    }
  }

  private static void stopTheClock(CoreProperties properties, LocalDate day) {
    Optional<Date> noon = Optional.of(Date.from(day.atTime(12, 0).toInstant(ZoneOffset.UTC)));
    properties.setCreated(noon);
    properties.setModified(noon);
    properties.setCreator("ehecme sample generator");
    properties.setTitle("EHE and CME termly return");
  }
}
