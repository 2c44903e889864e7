package uk.seslip.ehecme.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The request's sheet of past figures, filled in by hand, from the request to the store. */
class RestatedRequestTest {

  private static final Path ROOT = Path.of(System.getProperty("ehecme.root", ".."));
  private static final String HAMPSHIRE = "E10000014-hampshire.xlsx";
  private static final String PAST =
      """
      term,item_id,period,E10000014
      Autumn 2025/26,ehe_census,Autumn 2025/26,1897
      Autumn 2025/26,ehe_census/Sex/Female,Autumn 2025/26,990
      Autumn 2025/26,ehe_starts,2024/25,705
      """;
  private static final int VALUE = 5;

  @TempDir private Path folder;

  @Test
  void whatIsRestatedByHandArrivesInTheStoreAsStated() throws IOException {
    Path history = Files.createDirectory(folder.resolve("history"));
    Files.writeString(history.resolve("2025-26-autumn.csv"), PAST, StandardCharsets.UTF_8);
    run("import", history.toString(), "--store", store());
    run("request", "--term", "2026-27-autumn", "--store", store(), "--out", out());
    Path returns = Files.createDirectory(folder.resolve("returns"));
    Path filled = returns.resolve(HAMPSHIRE);
    Files.move(request(), filled, StandardCopyOption.REPLACE_EXISTING);
    fillIn(filled);

    assertThat(run("check", "--format", "csv", filled.toString()))
        .doesNotContain(",ERROR,")
        .contains("comment_kept,NOTE,ITEM,AUTHORITY,E10000014,2026-27-autumn");
    run("import", returns.toString(), "--store", store());

    assertThat(run("diff", "--store", store()).lines().map(RestatedRequestTest::words))
        .containsSubsequence(
            "Hampshire",
            "EHE on census day Autumn 2025/26 1,897 1,911 restatement",
            "EHE starts in the year 2024/25 705 711 restatement",
            "EHE on census day, Sex: Female Autumn 2025/26 990 x restatement",
            "Figures changed: 3.");
  }

  /** What a person types: this term's total, and below the headings of the sheet what was wrong. */
  private static void fillIn(Path file) throws IOException {
    XSSFWorkbook book;
    try (InputStream in = Files.newInputStream(file)) {
      book = new XSSFWorkbook(in);
    }
    Row total = row(book.getSheet("EHE"), "ehe_census");
    total.getCell(VALUE).setCellValue(1_950);
    Sheet restated = book.getSheet("Restated");
    int first = row(restated, "Item id").getRowNum() + 1;
    restate(restated.getRow(first), "ehe_census", "Autumn 2025/26", 1_911);
    restate(restated.getRow(first + 1), "ehe_starts", "2024/25", 711);
    restate(restated.getRow(first + 2), "ehe_census/Sex/Female", "Autumn 2025/26", 0);
    restated.getRow(first + 2).getCell(2).setCellValue("x");
    restated.getRow(first).getCell(3).setCellValue("Late returns were added");
    try (book;
        OutputStream out = Files.newOutputStream(file)) {
      book.write(out);
    }
  }

  private static void restate(Row row, String item, String period, int value) {
    row.getCell(0).setCellValue(item);
    row.getCell(1).setCellValue(period);
    row.getCell(2).setCellValue(value);
  }

  private static Row row(Sheet sheet, String first) {
    for (Row row : sheet) {
      if (row.getCell(0) != null && row.getCell(0).getStringCellValue().equals(first)) {
        return row;
      }
    }
    throw new AssertionError("no row begins with " + first);
  }

  private Path request() throws IOException {
    try (Stream<Path> files = Files.walk(folder.resolve("out"))) {
      return files.filter(file -> file.endsWith(HAMPSHIRE)).findFirst().orElseThrow();
    }
  }

  private String store() {
    return folder.resolve("store").toString();
  }

  private String out() {
    return folder.resolve("out").toString();
  }

  private static String words(String line) {
    return line.strip().replaceAll(" +", " ");
  }

  private static String run(String... arguments) {
    System.setProperty("ehecme.home", ROOT.toString());
    StringWriter said = new StringWriter();
    PrintWriter writer = new PrintWriter(said);
    String[] all =
        Stream.concat(Stream.of(arguments), Stream.of("--as-of", "2026-11-20"))
            .toArray(String[]::new);
    int exit = Ehecme.run(Ehecme.commandLine(), writer, writer, all);
    assertThat(exit).as("%s: %s", List.of(arguments), said).isIn(0, 1);
    return said.toString();
  }
}
