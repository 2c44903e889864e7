package uk.seslip.ehecme.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.seslip.ehecme.ingest.TestDefinitions.AS_OF;
import static uk.seslip.ehecme.ingest.TestDefinitions.REAL;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.seslip.ehecme.ingest.faults.TinyReturn;
import uk.seslip.ehecme.ingest.faults.TinyWorkbook;
import uk.seslip.ehecme.model.Finding;

/** Numbers above, beside and below a standard table are said, and the table is read as ever. */
class OutsideFiguresTest {

  private static final String ASKED = "figures_not_read";
  private static final String NOTED = "column_not_read";
  private static final int FIGURES = 15;

  @TempDir private Path folder;

  @Test
  void aSmallTableToTheRightIsAskedAboutWithTheNamesItMayMean() {
    List<Finding> findings =
        read(
            book -> {
              put(book, 4, 9, "Reason", "EHE");
              put(book, 5, 9, "Mental helth", "31");
              put(book, 6, 9, "Lifestyle", "12");
            });

    assertThat(findings)
        .filteredOn(f -> f.type().code().equals(ASKED))
        .singleElement()
        .returns("EHE K6", OutsideFiguresTest::place)
        .returns("K6:K7 (2 numbers)", Finding::found)
        .returns("EHE or Mental health or Lifestyle", Finding::expected);
  }

  @Test
  void aSmallTableBelowInOtherColumnsIsAskedAbout() {
    assertThat(
            places(
                ASKED,
                book -> {
                  put(book, 17, 1, "CME", "80");
                  put(book, 18, 1, "CME, female", "38");
                }))
        .containsExactly("EHE C18");
  }

  @Test
  void aFigureAboveTheTableIsAskedAbout() {
    assertThat(places(ASKED, book -> put(book, 1, 0, "Children missing education", "80")))
        .containsExactly("EHE B2");
  }

  @Test
  void twoGroupsThatStandApartAreTwoFindings() {
    assertThat(
            places(
                ASKED,
                book -> {
                  put(book, 1, 0, "Children missing education", "80");
                  put(book, 9, 12, "Lifestyle", "12");
                }))
        .containsExactly("EHE B2", "EHE N10");
  }

  @Test
  void aColumnOfWorkingBesideTheTableIsANoteAlone() {
    Consumer<Workbook> working =
        book -> {
          put(book, 3, 9, "Check");
          put(book, 4, 9, "400");
          put(book, 8, 9, "600");
        };

    assertThat(places(ASKED, working)).isEmpty();
    assertThat(places(NOTED, working)).containsExactly("EHE J5", "EHE J9");
  }

  @Test
  void aNumberAloneBelowTheTableIsNoLineOfText() {
    Consumer<Workbook> alone = book -> put(book, 18, 2, "1385");

    assertThat(places(NOTED, alone)).containsExactly("EHE C19");
    assertThat(places("text_not_read", alone)).isEmpty();
  }

  @Test
  void numbersOfRowsAndYearsAndContactsAreNothingToSay() {
    List<Finding> findings =
        read(
            book -> {
              put(book, 0, 4, "2026");
              put(book, 1, 0, "Telephone", "1632960887");
              for (int row = 4; row < 10; row++) {
                put(book, row, 9, Integer.toString(row - 3));
              }
            });

    assertThat(findings).extracting(f -> f.type().code()).doesNotContain(ASKED, NOTED);
  }

  @Test
  void aSheetOfWhichNothingCouldBeReadIsAskedAboutWhenItNamesWhatWeKnow() {
    Consumer<Workbook> pivot =
        book -> {
          Sheet sheet = book.createSheet("Pivot");
          put(sheet, 0, 0, "Row labels", "Sum of cases");
          put(sheet, 1, 0, "Mental health", "31");
          put(sheet, 2, 0, "Lifestyle", "12");
        };

    assertThat(places(ASKED, pivot)).containsExactly("Pivot B2");
    assertThat(places("ignored_sheet", pivot)).isEmpty();
  }

  @Test
  void aFigureOnACoverIsAskedAboutBesideItsLinesToo() {
    Consumer<Workbook> onCover =
        book -> {
          Sheet cover = book.getSheet("Cover");
          put(cover, 2, 4, "Children missing education", "80");
          put(cover, 20, 0, "Mental health", "31");
        };

    assertThat(places(ASKED, onCover)).containsExactly("Cover F3", "Cover B21");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Guidance", "Definitions", "Lists"})
  void aFigureOnASheetOfTheFormIsAskedAbout(String sheet) {
    Consumer<Workbook> onForm =
        book -> {
          Sheet own = book.getSheet(sheet) == null ? book.createSheet(sheet) : book.getSheet(sheet);
          put(own, 30, 1, "Mental health", "31");
          put(own, 31, 1, "Lifestyle", "12");
        };

    assertThat(read(onForm))
        .filteredOn(f -> f.type().code().equals(ASKED))
        .singleElement()
        .returns(sheet + " C31", OutsideFiguresTest::place)
        .returns("C31:C32 (2 numbers)", Finding::found);
  }

  @Test
  void whatTheFormItselfHoldsIsNothingToSay() {
    List<Finding> findings =
        read(
            book -> {
              Sheet lists = book.createSheet("Lists");
              put(lists, 3, 0, "Day threshold");
              put(lists, 4, 0, "0");
              put(lists, 5, 0, "15");
              Sheet guidance =
                  book.getSheet("Guidance") == null
                      ? book.createSheet("Guidance")
                      : book.getSheet("Guidance");
              for (int row = 3; row < 8; row++) {
                put(guidance, row, 0, Integer.toString(row - 2), "Count children once.");
              }
            });

    assertThat(findings).extracting(f -> f.type().code()).doesNotContain(ASKED, NOTED);
  }

  @Test
  void aNumberThatNothingNamesOnASheetOfTheFormIsANote() {
    Consumer<Workbook> alone = book -> put(book.getSheet("Cover"), 24, 3, "1385");

    assertThat(places(ASKED, alone)).isEmpty();
    assertThat(places(NOTED, alone)).containsExactly("Cover D25");
  }

  @Test
  void aWorkbookWithFiguresOnItsCoverAloneSaysBothThatItHasNoTableAndWhereTheyAre() {
    Path file = folder.resolve("medway.xlsx");
    TinyWorkbook.write(
        file,
        TinyReturn.sound(),
        book -> {
          put(book.getSheet("Cover"), 20, 0, "Mental health", "31");
          IntStream.iterate(book.getNumberOfSheets() - 1, i -> i >= 0, i -> i - 1)
              .filter(i -> !book.getSheetName(i).equals("Cover"))
              .forEach(book::removeSheetAt);
        });

    assertThat(Ingest.check(REAL, file, AS_OF).findings())
        .extracting(f -> f.type().code())
        .contains(ASKED, "missing_column");
  }

  @Test
  void noSampleReturnHasFiguresOutsideItsTables() throws IOException {
    Path samples = Path.of(System.getProperty("ehecme.root", "..")).resolve("samples/returns");
    try (Stream<Path> files = Files.list(samples)) {
      assertThat(files.flatMap(file -> Ingest.check(REAL, file, AS_OF).findings().stream()))
          .hasSizeGreaterThan(10)
          .noneMatch(f -> List.of(ASKED, NOTED).contains(f.type().code()));
    }
  }

  @Test
  void aSheetOfWorkingIsLeftOutWithANote() {
    Consumer<Workbook> working = book -> put(book.createSheet("Working"), 0, 0, "Stationery", "31");

    assertThat(places(ASKED, working)).isEmpty();
    assertThat(places("ignored_sheet", working)).containsExactly("Working");
  }

  @Test
  void aColumnOfSumsInACrossTabIsSaid() throws IOException {
    Path file =
        Files.writeString(
            folder.resolve("history.csv"),
            "term,item_id,period,E06000035,E10000016,Total\n"
                + "Autumn 2024/25,ehe_census,,400,900,1300\n",
            StandardCharsets.UTF_8);

    List<Finding> findings = Ingest.check(REAL, file, AS_OF).findings();

    assertThat(findings)
        .filteredOn(f -> f.type().code().equals(NOTED))
        .extracting(OutsideFiguresTest::place)
        .containsExactly("F1");
    assertThat(findings).extracting(f -> f.type().code()).doesNotContain("unknown_authority");
  }

  private List<String> places(String code, Consumer<Workbook> change) {
    return read(change).stream()
        .filter(f -> f.type().code().equals(code))
        .map(OutsideFiguresTest::place)
        .toList();
  }

  private static String place(Finding finding) {
    return (finding.cell().sheet() + " " + finding.cell().cell()).strip();
  }

  private List<Finding> read(Consumer<Workbook> change) {
    Path file = folder.resolve("medway.xlsx");
    TinyWorkbook.write(file, TinyReturn.sound(), change);
    IngestResult result = Ingest.check(REAL, file, AS_OF);
    assertThat(result.submissions())
        .singleElement()
        .satisfies(s -> assertThat(s.observations()).hasSize(FIGURES));
    return result.findings();
  }

  private static void put(Workbook book, int row, int column, String... texts) {
    put(book.getSheet("EHE"), row, column, texts);
  }

  private static void put(Sheet sheet, int row, int column, String... texts) {
    Row cells = sheet.getRow(row) == null ? sheet.createRow(row) : sheet.getRow(row);
    for (int at = 0; at < texts.length; at++) {
      boolean number = texts[at].matches("\\d+");
      if (number) {
        cells.createCell(column + at).setCellValue(Double.parseDouble(texts[at]));
      } else {
        cells.createCell(column + at).setCellValue(texts[at]);
      }
    }
  }
}
