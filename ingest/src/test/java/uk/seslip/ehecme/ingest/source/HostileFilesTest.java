package uk.seslip.ehecme.ingest.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HostileFilesTest {

  private static final String SHEET = "xl/worksheets/sheet1.xml";
  private static final String WORKBOOK = "xl/workbook.xml";

  @TempDir private Path folder;

  @Test
  void anEmptyFileIsSaidToBeEmpty() throws IOException {
    assertThat(reason("return.xlsx", new byte[0])).isEqualTo("it is empty");
    assertThat(reason("return.csv", " \n \n".getBytes(StandardCharsets.UTF_8)))
        .isEqualTo("it is empty");
  }

  @Test
  void aTextUnderTheNameOfAWorkbookIsNoWorkbook() throws IOException {
    assertThat(
            reason("return.xls", "<html><table></table></html>".getBytes(StandardCharsets.UTF_8)))
        .contains("not a workbook");
  }

  @Test
  void binaryDataUnderTheNameOfATextIsNoText() throws IOException {
    assertThat(reason("return.csv", new byte[] {'a', 'b', 0, 'c', 'd', 'e', 'f', 'g'}))
        .contains("not a text file");
  }

  @Test
  void aWorkbookUnderAPasswordIsSaidToBeProtected() throws Exception {
    assertThat(reason("return.xlsx", encrypted())).contains("protected by a password");
  }

  @Test
  void everyTruncationOfAWorkbookIsRefusedOrReadButNeverThrown() throws IOException {
    byte[] whole = workbook();
    for (int length = 1; length < whole.length; length += 97) {
      assertThat(read("return.xlsx", Arrays.copyOf(whole, length)))
          .as("%d bytes", length)
          .isInstanceOf(UnreadableSource.class);
    }
  }

  @Test
  void anArchiveThatUnpacksToFarMoreThanItsSizeIsRefused() throws IOException {
    byte[] bomb = zip(SHEET, "<x>" + " ".repeat(30_000_000) + "</x>");

    assertThat(reason("return.xlsx", bomb)).contains("unpacks to far more than its size");
  }

  @Test
  void aDocumentTypeIsRefusedBeforeItsEntitiesAreRead() throws IOException {
    String attack =
        "<!DOCTYPE x [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;\">]><x>&b;</x>";

    assertThat(reason("return.xlsx", zip(SHEET, attack))).contains("document type");
  }

  @Test
  void aSheetWithAMillionRowsIsRefusedByCounting() throws IOException {
    byte[] rows = zip(SHEET, "<s>" + "<row/>".repeat(60_000) + "</s>");

    assertThat(reason("return.xlsx", rows)).contains("more rows");
  }

  @Test
  void aCellFarToTheRightIsRefused() throws IOException {
    assertThat(reason("return.xlsx", zip(SHEET, "<s><row><c r=\"XFD1\"/></row></s>")))
        .contains("more columns");
  }

  @Test
  void aTextOfMegabytesInOneCellIsRefused() throws IOException {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 100_000; i++) {
      text.append(Integer.toHexString(i * 7919));
    }
    assertThat(reason("return.xlsx", zip(SHEET, "<s><t>" + text + "</t></s>")))
        .contains("characters in one cell");
    assertThat(reason("return.csv", ("a,b\n" + text + ",1\n").getBytes(StandardCharsets.UTF_8)))
        .contains("characters in one cell");
  }

  @Test
  void deepNestingIsRefused() throws IOException {
    String deep = "<a>".repeat(500) + "</a>".repeat(500);

    assertThat(reason("return.xlsx", zip(SHEET, deep))).contains("more levels");
  }

  @Test
  void aPartWhoseNameLeadsOutOfTheArchiveIsRefused() throws IOException {
    assertThat(reason("return.xlsx", zip("../../outside.xml", "<x/>"))).contains("names");
  }

  @Test
  void anArchiveThatIsNoWorkbookIsSaidToBeOne() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      put(zip, "readme.txt", "nothing");
    }
    assertThat(reason("return.xlsx", bytes.toByteArray())).contains("not a workbook");
  }

  @Test
  void aFileThatIsNoSpreadsheetIsRefusedByItsName() throws IOException {
    assertThat(reason("return.pdf", "%PDF-1.7".getBytes(StandardCharsets.UTF_8)))
        .contains("not a spreadsheet");
  }

  @Test
  void aLinkIsNotFollowed() throws IOException {
    Path target = Files.writeString(folder.resolve("elsewhere.csv"), "item,value\n");
    Path link = Files.createSymbolicLink(folder.resolve("return.csv"), target);

    assertThat(((UnreadableSource) SourceReader.read(link)).reason()).contains("link");
  }

  @Test
  void aFolderUnderTheNameOfAReturnIsNoFile() throws IOException {
    Path directory = Files.createDirectory(folder.resolve("return.xlsx"));

    assertThat(((UnreadableSource) SourceReader.read(directory)).reason())
        .contains("not an ordinary file");
  }

  private SourceResult read(String name, byte[] bytes) throws IOException {
    return SourceReader.read(Files.write(folder.resolve(name), bytes));
  }

  private String reason(String name, byte[] bytes) throws IOException {
    return ((UnreadableSource) read(name, bytes)).reason();
  }

  private static byte[] workbook() throws IOException {
    try (XSSFWorkbook workbook = new XSSFWorkbook()) {
      workbook.createSheet("EHE").createRow(0).createCell(0).setCellValue(12);
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      workbook.write(bytes);
      return bytes.toByteArray();
    }
  }

  private static byte[] encrypted() throws IOException, GeneralSecurityException {
    try (POIFSFileSystem files = new POIFSFileSystem()) {
      Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
      encryptor.confirmPassword("not a secret");
      try (OutputStream out = encryptor.getDataStream(files)) {
        out.write(workbook());
      }
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      files.writeFilesystem(bytes);
      return bytes.toByteArray();
    }
  }

  private static byte[] zip(String name, String text) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      put(zip, WORKBOOK, "<workbook/>");
      put(zip, name, text);
    }
    return bytes.toByteArray();
  }

  private static void put(ZipOutputStream zip, String name, String text) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    zip.write(text.getBytes(StandardCharsets.UTF_8));
    zip.closeEntry();
  }
}
