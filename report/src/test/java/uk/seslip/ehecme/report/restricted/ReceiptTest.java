package uk.seslip.ehecme.report.restricted;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.seslip.ehecme.ingest.Ingest;
import uk.seslip.ehecme.ingest.IngestResult;
import uk.seslip.ehecme.ingest.definition.DefinitionsReader;
import uk.seslip.ehecme.model.Breakdown;
import uk.seslip.ehecme.model.CellReference;
import uk.seslip.ehecme.model.Coverage;
import uk.seslip.ehecme.model.CoverageState;
import uk.seslip.ehecme.model.Definitions;
import uk.seslip.ehecme.model.FigureChange;
import uk.seslip.ehecme.model.Finding;
import uk.seslip.ehecme.model.FindingDraft;
import uk.seslip.ehecme.model.Observation;
import uk.seslip.ehecme.model.ObservedValue;
import uk.seslip.ehecme.model.PracticeAnswer;
import uk.seslip.ehecme.model.Severity;
import uk.seslip.ehecme.model.Shorthand;
import uk.seslip.ehecme.model.Submission;
import uk.seslip.ehecme.model.Term;
import uk.seslip.ehecme.transform.RestrictedDataset;
import uk.seslip.ehecme.transform.StoredObservation;
import uk.seslip.ehecme.transform.StoredSubmission;
import uk.seslip.ehecme.transform.store.FigureChanges;

class ReceiptTest {

  private static final Definitions REAL = DefinitionsReader.read(Path.of("..", "config"));
  private static final Path FAULTS = Path.of("..", "samples", "faults");
  private static final Term TERM = Term.ofSlug("2026-27-autumn");
  private static final LocalDate AS_OF = LocalDate.parse("2026-11-20");
  private static final String MEDWAY = "E06000035";
  private static final String QUERIED = "census_above_any_point";

  @TempDir private Path folder;

  @Test
  void aReplyWrittenInTheReceiptAnswersItsQueryWhenTheReceiptComesBack() throws IOException {
    copy(QUERIED);
    Path receipt = folder.resolve("receipt-E06000035-medway.xlsx");
    receipt(read()).write(receipt, AS_OF);
    change(receipt, book -> reply(book.getSheet("Confirm"), "The annual figure is of one team"));

    IngestResult again = read();

    assertThat(again.findings()).noneMatch(Finding::isOpen);
    assertThat(again.findings())
        .filteredOn(finding -> finding.type().severity() == Severity.QUERY)
        .singleElement()
        .extracting(finding -> finding.explanation().orElseThrow().text())
        .isEqualTo("The annual figure is of one team");
    assertThat(medway(again).state()).isEqualTo(CoverageState.ACCEPTED_WITH_NOTES);
  }

  @Test
  void theSheetOfQueriesCopiedIntoTheReturnAnswersThemToo() throws IOException {
    copy(QUERIED);
    Path receipt = folder.resolve("receipt.xlsx");
    receipt(read()).write(receipt, AS_OF);
    List<String> reference = new ArrayList<>();
    change(receipt, book -> reference.add(referenceOf(book.getSheet("Confirm"))));
    Files.delete(receipt);
    change(
        folder.resolve("medway.xlsx"),
        book -> {
          Sheet copied = book.createSheet("Confirm");
          copied.createRow(0).createCell(1).setCellValue("Correct or confirm");
          write(copied.createRow(4), "Figure", "Your reply", "Query reference");
          write(copied.createRow(5), "EHE on census day", "Right", reference.get(0));
        });

    assertThat(read().findings()).noneMatch(Finding::isOpen);
  }

  @Test
  void anAnsweredQueryIsShownWithItsReplyAndNoLongerAsked() throws IOException {
    copy(QUERIED);
    Path file = folder.resolve("receipt.xlsx");
    receipt(read()).write(file, AS_OF);
    change(file, book -> reply(book.getSheet("Confirm"), "Right as it is"));
    Receipt second = receipt(read());

    second.write(file, AS_OF);

    assertThat(texts(file, "Confirm")).contains("Right as it is");
    assertThat(texts(file, "Start here"))
        .contains("Thank you. Your return is accepted.")
        .contains("There is nothing to confirm. You have answered 1.");
  }

  @Test
  void aReceiptSentBackUntouchedChangesNothing() throws IOException {
    copy(QUERIED);
    IngestResult before = read();
    receipt(before).write(folder.resolve("receipt.xlsx"), AS_OF);

    IngestResult after = read();

    assertThat(codes(after)).isEqualTo(codes(before));
    assertThat(after.submissions()).isEqualTo(before.submissions());
    assertThat(medway(after)).isEqualTo(medway(before));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"unknown_share_high", "total_not_sum_of_parts", "superseded", "encoding_assumed"})
  void aReceiptOfAnyReturnIsReadBackWithoutANewFinding(String fault) throws IOException {
    copy(fault);
    IngestResult before = read();
    receipt(before).write(folder.resolve("receipt.xlsx"), AS_OF);

    assertThat(codes(read())).isEqualTo(codes(before));
  }

  @Test
  void theFirstSheetSaysWhatToDoFirstAndUntilWhen() throws IOException {
    copy("total_not_sum_of_parts");
    Path file = folder.resolve("receipt.xlsx");
    receipt(read()).write(file, LocalDate.parse("2026-10-22"));

    assertThat(texts(file, "Start here"))
        .contains("Some figures cannot be used until you correct them: 1 thing to correct.")
        .contains("Open the sheet Correct.")
        .contains("Please answer by Friday 30 October 2026.")
        .contains("Your last accepted return stays in use until the new one is accepted.");
  }

  @Test
  void aPlaceIsTheCellThatAPersonSeesAndAFigureHasItsLabel() throws IOException {
    copy("total_not_sum_of_parts");
    Path file = folder.resolve("receipt.xlsx");
    receipt(read()).write(file, AS_OF);

    assertThat(texts(file, "Correct")).contains("EHE|F5|EHE on census day by Sex|399|400|");
    assertThat(texts(file, "Everything"))
        .contains("CME on census day|Total|Total|80|Yes|CME|F5")
        .contains("EHE on census day|Sex|Female|204|No: correct it first|EHE|F6")
        .doesNotContain("ehe_census");
  }

  @Test
  void manyFindingsOfOneKindAreOneRowWithAllTheirCells() throws IOException {
    copy("not_a_number");
    change(
        folder.resolve("medway.xlsx"),
        book -> {
          Sheet sheet = book.getSheet("EHE");
          List.of(5, 6, 7, 9).forEach(row -> sheet.getRow(row).getCell(5).setCellValue("many"));
        });
    Path file = folder.resolve("receipt.xlsx");
    receipt(read()).write(file, AS_OF);

    assertThat(texts(file, "Correct"))
        .containsOnlyOnce("EHE|F6 to F8, F10|EHE on census day, Sex: Female;")
        .contains("Sex: Unknown and 1 other|many|a whole number|4 values are not numbers.|");
    assertThat(texts(file, "Start here")).contains("4 things to correct");
  }

  @Test
  void eachOfManyQueriesKeepsItsOwnReplyAndReferenceBelowTheirNumber() throws IOException {
    copy("outside_school_age");
    change(
        folder.resolve("medway.xlsx"),
        book -> {
          Sheet sheet = book.getSheet("EHE");
          int last = sheet.getLastRowNum();
          for (int year = 13; year <= 14; year++) {
            Row row = sheet.createRow(++last);
            row.createCell(0).setCellValue("ehe_census/Year group/Year " + year);
            row.createCell(2).setCellValue("Autumn 2026/27");
            row.createCell(5).setCellValue(2);
          }
        });
    Path file = folder.resolve("receipt.xlsx");
    receipt(read()).write(file, AS_OF);

    String sheet = texts(file, "Confirm");
    assertThat(sheet).contains("In short: 3 rows are about children above or below");
    assertThat(
            sheet
                .lines()
                .filter(line -> line.startsWith("EHE|F1"))
                .map(line -> line.split("\\|"))
                .map(cells -> cells[cells.length - 1]))
        .hasSize(3)
        .doesNotHaveDuplicates();
  }

  @Test
  void whatAResubmissionChangedIsListedFromWhatToWhat() throws IOException {
    copy("superseded");
    Path file = folder.resolve("receipt.xlsx");
    receipt(read()).write(file, AS_OF);

    assertThat(texts(file, "Changed since last time"))
        .contains("2025/26|EHE starts in the year|250|251|+1")
        .doesNotContain("CME");
  }

  @ParameterizedTest
  @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "\n=1", "=cmd|' /C'!A0"})
  void nothingThatBeginsLikeAFormulaIsOne(String text) throws IOException {
    Path file = folder.resolve("receipt.xlsx");

    nasty(text).write(file, AS_OF);

    try (InputStream in = Files.newInputStream(file);
        XSSFWorkbook book = new XSSFWorkbook(in)) {
      List<Cell> same = new ArrayList<>();
      book.forEach(
          sheet ->
              sheet.forEach(
                  row ->
                      row.forEach(
                          cell -> {
                            assertThat(cell.getCellType()).isNotEqualTo(CellType.FORMULA);
                            if (cell.toString().startsWith(text.substring(0, 1))) {
                              same.add(cell);
                            }
                          })));
      assertThat(same)
          .hasSizeGreaterThan(10)
          .allMatch(cell -> cell.getCellType() == CellType.STRING)
          .allMatch(cell -> cell.getCellStyle().getQuotePrefixed());
    }
  }

  /** A receipt with the same text wherever a file can bring one. */
  private static Receipt nasty(String text) {
    CellReference cell = new CellReference(text, text, text);
    Observation figure =
        new Observation(
            MEDWAY,
            TERM,
            text,
            new Breakdown(text, text),
            new ObservedValue.Withheld(Shorthand.UNAVAILABLE, text),
            cell);
    Submission submission =
        new Submission(
            MEDWAY,
            TERM,
            1,
            AS_OF,
            List.of(),
            List.of(figure),
            Set.of(),
            true,
            false,
            List.of(new PracticeAnswer(MEDWAY, TERM, text, text, "")),
            List.of());
    List<Finding> findings =
        List.of("not_a_number", QUERIED, "not_reported").stream()
            .map(
                code ->
                    FindingDraft.of(REAL.requireFindingType(code), cell)
                        .word("item", text)
                        .word("period", text)
                        .found(text)
                        .expected(text)
                        .finding())
            .toList();
    return new Receipt(
        REAL,
        REAL.region().requireAuthority(MEDWAY),
        new Coverage(MEDWAY, TERM, CoverageState.NEEDS_CORRECTION, false, false, 1, 1, 1, 1, 1),
        findings,
        List.of(),
        List.of(new StoredObservation(figure, MEDWAY, AS_OF)),
        List.of(submission, submission),
        List.of(),
        AS_OF);
  }

  private IngestResult read() {
    return Ingest.run(REAL, folder, TERM, AS_OF);
  }

  private static Receipt receipt(IngestResult result) {
    List<StoredObservation> inUse =
        result.submissions().stream()
            .skip(result.submissions().size() - 1L)
            .flatMap(
                s -> s.observations().stream().filter(o -> !s.heldBack().contains(o.measure())))
            .map(o -> new StoredObservation(o, MEDWAY + "/" + TERM.slug() + "/1", AS_OF))
            .toList();
    RestrictedDataset dataset =
        new RestrictedDataset(
            REAL,
            inUse,
            result.submissions(),
            result.findings(),
            result.checks(),
            result.coverage(),
            changes(result.submissions()));
    return Receipts.of(dataset, medway(result));
  }

  private static List<String> codes(IngestResult result) {
    return result.findings().stream()
        .map(finding -> finding.type().code() + " at " + finding.cell().label())
        .toList();
  }

  /** What the store would tell of two versions. */
  private static List<FigureChange> changes(List<Submission> all) {
    List<StoredSubmission> stored =
        all.stream().map(s -> new StoredSubmission(s.version(), s, "" + s.version())).toList();
    return FigureChanges.of(
        REAL.register(),
        stored,
        stored.stream()
            .flatMap(
                s ->
                    s.submission().observations().stream()
                        .map(o -> new StoredObservation(o, s.id(), AS_OF)))
            .toList());
  }

  private static Coverage medway(IngestResult result) {
    return result.coverage().stream()
        .filter(line -> line.authority().equals(MEDWAY))
        .findFirst()
        .orElseThrow();
  }

  private void copy(String fault) throws IOException {
    try (var files = Files.list(FAULTS.resolve(fault))) {
      for (Path file : files.toList()) {
        Files.copy(file, folder.resolve(file.getFileName().toString()));
      }
    }
  }

  private static void change(Path file, Consumer<XSSFWorkbook> change) throws IOException {
    try (InputStream in = Files.newInputStream(file);
        XSSFWorkbook book = new XSSFWorkbook(in)) {
      change.accept(book);
      try (OutputStream out = Files.newOutputStream(file)) {
        book.write(out);
      }
    }
  }

  private static void reply(Sheet confirm, String text) {
    confirm
        .getRow(confirm.getLastRowNum())
        .getCell(column(confirm, "Your reply"))
        .setCellValue(text);
  }

  private static String referenceOf(Sheet confirm) {
    Row last = confirm.getRow(confirm.getLastRowNum());
    return last.getCell(column(confirm, "Query reference")).getStringCellValue();
  }

  private static int column(Sheet sheet, String head) {
    Row heads = sheet.getRow(sheet.getLastRowNum() - 1);
    for (Cell cell : heads) {
      if (cell.getStringCellValue().equals(head)) {
        return cell.getColumnIndex();
      }
    }
    throw new AssertionError("no column " + head);
  }

  private static void write(Row row, String... texts) {
    for (int i = 0; i < texts.length; i++) {
      row.createCell(i + 1).setCellValue(texts[i]);
    }
  }

  private static String texts(Path file, String sheet) throws IOException {
    DataFormatter formatter = new DataFormatter(Locale.ROOT);
    StringBuilder text = new StringBuilder();
    try (InputStream in = Files.newInputStream(file);
        XSSFWorkbook book = new XSSFWorkbook(in)) {
      book.getSheet(sheet)
          .forEach(
              row -> {
                row.forEach(cell -> text.append(formatter.formatCellValue(cell)).append('|'));
                text.append('\n');
              });
    }
    return text.toString();
  }
}
