package uk.seslip.ehecme.ingest.source;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.miachm.sods.Sheet;
import com.github.miachm.sods.SpreadSheet;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OpenDocumentReaderTest {

  private static final String NAMESPACES =
      "xmlns:office='o' xmlns:table='t' xmlns:text='x' xmlns:style='s' xmlns:calcext='c'";

  @TempDir private Path folder;

  @Test
  void whatAnotherProgramWroteIsRead() throws IOException {
    Path file = folder.resolve("return.ods");
    SpreadSheet spreadsheet = new SpreadSheet();
    Sheet sheet = new Sheet("EHE", 2, 3);
    sheet.getRange(0, 0, 1, 3).setValues("Item id", "Value", "Share");
    sheet.getRange(1, 0, 1, 3).setValues("ehe_census", 1450.0, 0.5);
    spreadsheet.appendSheet(sheet);
    spreadsheet.save(file.toFile());

    Grid grid = ((SourceDocument) SourceReader.read(file)).grids().get(0);

    assertThat(grid.sheet()).isEqualTo("EHE");
    assertThat(grid.rows())
        .containsExactly(
            List.of("Item id", "Value", "Share"), List.of("ehe_census", "1450", "0.5"));
  }

  @Test
  void aMillionEmptyRepeatsAreNothingAndThoseThatHoldSomethingAreLaidOut() throws IOException {
    Grid grid =
        grid(
            row("", cell("number-columns-repeated='16384'", "")),
            row(
                "number-rows-repeated='2'",
                cell("", "x") + cell("number-columns-repeated='3'", "y")),
            row("number-rows-repeated='1048000'", cell("number-columns-repeated='16384'", "")));

    assertThat(grid.rows())
        .containsExactly(List.of(), List.of("x", "y", "y", "y"), List.of("x", "y", "y", "y"));
  }

  @Test
  void aRepeatThatWouldFillTheMemoryIsRefused() throws IOException {
    String row = row("number-rows-repeated='1000000'", cell("", "x"));

    assertThat(read(row)).isInstanceOf(UnreadableSource.class);
    assertThat(read(row("", cell("number-columns-repeated='100000'", "x"))))
        .isInstanceOf(UnreadableSource.class);
  }

  @Test
  void valuesAreWrittenAsThoseOfExcelAre() throws IOException {
    Grid grid =
        grid(
            row(
                "",
                typed("float", "value='12.0'", "12")
                    + typed("percentage", "value='0.48'", "48%")
                    + typed("date", "date-value='2024-10-03'", "03/10/24")
                    + typed("string", "", "#REF!")
                    + typed("float", "value='0'", "#DIV/0!")));

    assertThat(grid.rows().get(0)).containsExactly("12", "48%", "2024-10-03", "#REF!", "#DIV/0!");
  }

  @Test
  void aCommentIsNoPartOfTheValue() throws IOException {
    String annotated =
        "<table:table-cell><office:annotation><text:p>on roll too</text:p></office:annotation>"
            + "<text:p>low</text:p></table:table-cell>";

    Grid grid = grid(row("", annotated));

    assertThat(grid.text(0, 0)).isEqualTo("low");
    assertThat(grid.comments()).containsEntry("A1", "on roll too");
  }

  @Test
  void formulasAreReadByTheirSavedValueOrNotAtAll() throws IOException {
    SourceDocument document =
        (SourceDocument)
            read(
                row(
                    "",
                    typed("float", "value='8' table:formula='of:=4*2'", "8")
                        + cell("formula='of:=4*2'", "")));

    assertThat(document.grids().get(0).rows().get(0)).containsExactly("8");
    assertThat(document.notes())
        .extracting(SourceNote::kind)
        .containsExactly(SourceNote.Kind.FORMULA_VALUE, SourceNote.Kind.FORMULA_WITHOUT_VALUE);
  }

  private static String row(String attributes, String cells) {
    return "<table:table-row " + prefixed(attributes) + ">" + cells + "</table:table-row>";
  }

  private static String cell(String attributes, String text) {
    String paragraph = text.isEmpty() ? "" : "<text:p>" + text + "</text:p>";
    return "<table:table-cell " + prefixed(attributes) + ">" + paragraph + "</table:table-cell>";
  }

  private static String typed(String type, String attributes, String text) {
    String office = attributes.isEmpty() ? "" : "office:" + attributes;
    return "<table:table-cell office:value-type='"
        + type
        + "' "
        + office
        + "><text:p>"
        + text
        + "</text:p></table:table-cell>";
  }

  private static String prefixed(String attributes) {
    return attributes.isEmpty() ? "" : "table:" + attributes;
  }

  private Grid grid(String... rows) throws IOException {
    return ((SourceDocument) read(rows)).grids().get(0);
  }

  private SourceResult read(String... rows) throws IOException {
    String xml =
        "<office:document-content "
            + NAMESPACES
            + "><table:table table:name='S'>"
            + String.join("", rows)
            + "</table:table></office:document-content>";
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(new ZipEntry("content.xml"));
      zip.write(xml.getBytes(StandardCharsets.UTF_8));
      zip.closeEntry();
    }
    return SourceReader.read(Files.write(folder.resolve("return.ods"), bytes.toByteArray()));
  }
}
