package uk.seslip.ehecme.ingest.source;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.seslip.ehecme.ingest.mess.MessBook.sheet;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.poifs.macros.VBAMacroReader;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbookType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.seslip.ehecme.ingest.faults.MacroProject;
import uk.seslip.ehecme.ingest.mess.MessBook;

/** Macros lie in the file as they came, and nothing but a note comes of them. */
class MacrosTest {

  private static final MessBook BOOK = MessBook.of(sheet("EHE", "12"));

  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"return.xlsm", "return.xls"})
  void aMacroThatWouldRunOnOpeningIsThereAndIsNotRun(String name) throws IOException {
    Path file = write(name);
    try (VBAMacroReader macros = new VBAMacroReader(file.toFile())) {
      assertThat(macros.readMacros()).containsEntry("Module1", MacroProject.CODE);
    }

    SourceDocument document = (SourceDocument) SourceReader.read(file);

    assertThat(document.grids().get(0).text(0, 0)).isEqualTo("12");
    assertThat(document.notes())
        .extracting(SourceNote::kind)
        .containsExactly(SourceNote.Kind.MACROS_NOT_RUN);
  }

  @Test
  void aScriptOfLibreOfficeIsSaidToo() throws IOException {
    Path file = folder.resolve("return.ods");
    BOOK.write(file);
    try (FileSystem archive = FileSystems.newFileSystem(file)) {
      Files.createDirectories(archive.getPath("Basic", "Standard"));
      Files.writeString(
          archive.getPath("Basic", "Standard", "Module1.xml"), "<m/>", StandardCharsets.UTF_8);
    }

    assertThat(((SourceDocument) SourceReader.read(file)).notes())
        .extracting(SourceNote::kind)
        .containsExactly(SourceNote.Kind.MACROS_NOT_RUN);
  }

  @ParameterizedTest
  @ValueSource(strings = {"return.xlsx", "return.xlsm", "return.xls", "return.ods"})
  void aWorkbookWithoutMacrosIsNotSaidToHaveAny(String name) {
    Path file = folder.resolve(name);
    BOOK.write(file);

    assertThat(((SourceDocument) SourceReader.read(file)).notes()).isEmpty();
  }

  private Path write(String name) throws IOException {
    Path file = folder.resolve(name);
    if (name.endsWith(".xls")) {
      BOOK.write(file);
      return Files.write(file, MacroProject.inOldWorkbook(Files.readAllBytes(file)));
    }
    try (XSSFWorkbook book = new XSSFWorkbook(XSSFWorkbookType.XLSM);
        OutputStream out = Files.newOutputStream(file)) {
      book.createSheet("EHE").createRow(0).createCell(0).setCellValue(12);
      book.setVBAProject(new ByteArrayInputStream(MacroProject.part()));
      book.write(out);
    }
    return file;
  }
}
