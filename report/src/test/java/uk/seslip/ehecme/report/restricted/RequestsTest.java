package uk.seslip.ehecme.report.restricted;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.seslip.ehecme.ingest.Ingest;
import uk.seslip.ehecme.ingest.IngestResult;
import uk.seslip.ehecme.ingest.definition.DefinitionsReader;
import uk.seslip.ehecme.model.Authority;
import uk.seslip.ehecme.model.Definitions;
import uk.seslip.ehecme.model.Observation;
import uk.seslip.ehecme.model.ObservedValue;
import uk.seslip.ehecme.model.PracticeAnswer;
import uk.seslip.ehecme.model.Submission;
import uk.seslip.ehecme.model.Term;
import uk.seslip.ehecme.report.workbook.RequestItem;
import uk.seslip.ehecme.report.workbook.RequestWords;
import uk.seslip.ehecme.transform.StoredObservation;
import uk.seslip.ehecme.transform.StoredSubmission;

class RequestsTest {

  private static final Path CONFIG = Path.of("..", "config");
  private static final Path SAMPLES = Path.of("..", "samples");
  private static final Term TERM = Term.ofSlug("2026-27-autumn");
  private static final LocalDate AS_OF = LocalDate.parse("2026-11-20");
  private static final LocalDate IN_TIME = LocalDate.parse("2026-10-28");
  private static final DataFormatter FORMATTER = new DataFormatter();
  private static final String HAMPSHIRE = "E10000014";
  private static final String KENT = "E10000016";

  private static Definitions real;
  private static IngestResult samples;
  private static IngestResult history;

  @TempDir private Path folder;

  @BeforeAll
  static void readTheSamples() {
    real = DefinitionsReader.read(CONFIG);
    samples = Ingest.run(real, SAMPLES.resolve("returns"), TERM, AS_OF);
    history = Ingest.importHistory(real, SAMPLES.resolve("history"), AS_OF);
  }

  @Test
  void everyExpectedAuthorityGetsItsOwnWorkbook() throws IOException {
    List<Path> files = requests().write(folder.resolve("request"));

    assertThat(files).hasSize(19).allMatch(Files::exists);
    assertThat(files)
        .extracting(file -> file.getFileName().toString())
        .contains("E10000016-kent.xlsx", "E06000040-windsor-and-maidenhead.xlsx");
  }

  @Test
  void theSameRequestIsTheSameBytes() throws IOException {
    List<Path> first = requests().write(folder.resolve("a"));
    List<Path> second = requests().write(folder.resolve("b"));

    assertThat(first.get(3)).hasSameBinaryContentAs(second.get(3));
  }

  @Test
  void filledInWithTheSampleFiguresItIsReadBackWithoutAFinding() throws IOException {
    Path file = filled(HAMPSHIRE);

    IngestResult result = readBack(file);

    assertThat(result.findings()).isEmpty();
    assertThat(values(result.submissions().get(0))).isEqualTo(values(sample(HAMPSHIRE)));
    assertThat(answers(result.submissions().get(0))).isEqualTo(answers(sample(HAMPSHIRE)));
  }

  @Test
  void openedAndSavedByLibreOfficeItIsReadBackWithoutAFinding() throws Exception {
    assumeTrue(
        LibreOffice.isThere() || "true".equals(System.getenv("CI")),
        "LibreOffice (soffice) is not installed");
    Path file = LibreOffice.saveAgain(filled(HAMPSHIRE), folder.resolve("saved"));

    IngestResult result = readBack(file);

    assertThat(result.findings()).isEmpty();
    assertThat(values(result.submissions().get(0))).isEqualTo(values(sample(HAMPSHIRE)));
    assertThat(answers(result.submissions().get(0))).isEqualTo(answers(sample(HAMPSHIRE)));
  }

  @Test
  void aRequestThatNobodyFilledInIsNeverTakenForZeros() throws IOException {
    Path file = written(KENT);

    IngestResult result = readBack(file);

    assertThat(result.submissions().get(0).observations()).isEmpty();
    assertThat(result.findings()).noneMatch(finding -> finding.type().code().startsWith("cover"));
  }

  @Test
  void lastYearsFiguresAreTheAuthoritysOwn() throws IOException {
    Map<String, String> kent = column(written(KENT), "Same term last year");

    assertThat(kent).containsEntry("ehe_census", lastYear(KENT, "ehe_census", "2025-26-autumn"));
    assertThat(kent.get("ehe_any_point"))
        .isEqualTo(lastYear(KENT, "ehe_any_point", "2025-26-autumn"));
    assertThat(column(written(HAMPSHIRE), "Same term last year").get("ehe_census"))
        .isNotEqualTo(kent.get("ehe_census"));
  }

  @Test
  void onlyTheCellsToFillInAreUnlockedAndWhatTheyTakeIsRuled() throws IOException {
    try (InputStream in = Files.newInputStream(written(KENT));
        XSSFWorkbook book = new XSSFWorkbook(in)) {
      for (Sheet sheet : book) {
        assertThat(sheet.getProtect()).as(sheet.getSheetName()).isTrue();
      }
      Sheet ehe = book.getSheet("EHE");
      Row total = ehe.getRow(heads(ehe).getRowNum() + 1);
      assertThat(total.getCell(5).getCellStyle().getLocked()).isFalse();
      assertThat(total.getCell(6).getCellStyle().getLocked()).isTrue();
      assertThat(ehe.getDataValidations()).hasSize(1);
      assertThat(book.getSheet("Practice").getDataValidations())
          .hasSize(real.practiceQuestions().size());
      assertThat(book.getSheet("Restated").getDataValidations()).hasSize(3);
      assertThat(book.getProperties().getCustomProperties().getProperty("ehecme-form").getLpwstr())
          .isEqualTo("ehecme-1/" + real.register().version() + "/" + KENT + "/" + TERM.slug());
    }
  }

  private Requests requests() {
    List<StoredObservation> stored =
        history.submissions().stream()
            .filter(s -> s.term().equals(TERM.yearsEarlier(1)))
            .flatMap(s -> s.observations().stream())
            .map(o -> new StoredObservation(o, "", AS_OF))
            .toList();
    List<StoredSubmission> submissions =
        history.submissions().stream().map(s -> new StoredSubmission(1, s, "")).toList();
    return new Requests(real, real.findTerm(TERM).orElseThrow(), stored, submissions, words());
  }

  private static RequestWords words() {
    try {
      return RequestWords.of(
          Files.readAllLines(CONFIG.resolve(RequestWords.TEMPLATE)).stream()
              .filter(line -> !line.startsWith("#"))
              .toList());
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private Path written(String code) throws IOException {
    Path file = folder.resolve(code + ".xlsx");
    Authority authority = real.region().requireAuthority(code);
    uk.seslip.ehecme.report.workbook.RequestWorkbook.write(requests().request(authority), file);
    return file;
  }

  private Path filled(String code) throws IOException {
    Path file = written(code);
    Submission sample = sample(code);
    Map<String, String> answers = answers(sample);
    Map<String, ObservedValue> values = values(sample);
    try (InputStream in = Files.newInputStream(file);
        XSSFWorkbook book = new XSSFWorkbook(in)) {
      List.of("EHE", "CME", "Regional").forEach(name -> fill(book.getSheet(name), values));
      fillAnswers(book.getSheet("Practice"), answers);
      try (OutputStream out = Files.newOutputStream(file)) {
        book.write(out);
      }
    }
    return file;
  }

  private static void fill(Sheet sheet, Map<String, ObservedValue> values) {
    int value = columnOf(sheet, "Value");
    for (int row = heads(sheet).getRowNum() + 1; row <= sheet.getLastRowNum(); row++) {
      String id = FORMATTER.formatCellValue(sheet.getRow(row).getCell(0));
      Cell cell = sheet.getRow(row).getCell(value);
      if (values.get(id) instanceof ObservedValue.Reported reported) {
        cell.setCellValue(reported.number().doubleValue());
      } else if (values.get(id) instanceof ObservedValue.Withheld withheld) {
        cell.setCellValue(withheld.written());
      }
    }
  }

  private static void fillAnswers(Sheet sheet, Map<String, String> answers) {
    int answer = columnOf(sheet, "Answer");
    for (int row = heads(sheet).getRowNum() + 1; row <= sheet.getLastRowNum(); row++) {
      String id = FORMATTER.formatCellValue(sheet.getRow(row).getCell(0));
      sheet.getRow(row).getCell(answer).setCellValue(answers.get(id));
    }
  }

  private IngestResult readBack(Path file) throws IOException {
    Path returns = Files.createDirectories(folder.resolve("returns"));
    Files.copy(file, returns.resolve("return.xlsx"));
    return Ingest.run(real, returns, TERM, IN_TIME);
  }

  private static Submission sample(String code) {
    return samples.submissions().stream()
        .filter(s -> s.authority().equals(code))
        .findFirst()
        .orElseThrow();
  }

  private static Map<String, ObservedValue> values(Submission submission) {
    return submission.observations().stream()
        .collect(Collectors.toMap(RequestsTest::id, Observation::value));
  }

  private static Map<String, String> answers(Submission submission) {
    return submission.answers().stream()
        .collect(Collectors.toMap(PracticeAnswer::question, PracticeAnswer::answer));
  }

  private static String id(Observation figure) {
    return new RequestItem(real.register().requireMeasure(figure.measure()), figure.breakdown())
        .id();
  }

  private static String lastYear(String code, String measure, String term) {
    BigDecimal number =
        history.submissions().stream()
            .filter(s -> s.authority().equals(code) && s.term().slug().equals(term))
            .flatMap(s -> s.observations().stream())
            .filter(o -> o.measure().equals(measure) && o.breakdown().isTotal())
            .map(o -> ((ObservedValue.Reported) o.value()).number())
            .findFirst()
            .orElseThrow();
    return String.format(java.util.Locale.UK, "%,d", number.toBigInteger());
  }

  private static Map<String, String> column(Path file, String head) throws IOException {
    Map<String, String> column = new HashMap<>();
    try (InputStream in = Files.newInputStream(file);
        XSSFWorkbook book = new XSSFWorkbook(in)) {
      Sheet sheet = book.getSheet("EHE");
      int at = columnOf(sheet, head);
      for (int row = heads(sheet).getRowNum() + 1; row <= sheet.getLastRowNum(); row++) {
        column.put(
            FORMATTER.formatCellValue(sheet.getRow(row).getCell(0)),
            FORMATTER.formatCellValue(sheet.getRow(row).getCell(at)));
      }
    }
    return column;
  }

  private static Row heads(Sheet sheet) {
    for (Row row : sheet) {
      if (FORMATTER.formatCellValue(row.getCell(0)).matches("Item id|Question id")) {
        return row;
      }
    }
    throw new AssertionError("no heads on " + sheet.getSheetName());
  }

  private static int columnOf(Sheet sheet, String head) {
    for (Cell cell : heads(sheet)) {
      if (FORMATTER.formatCellValue(cell).equals(head)) {
        return cell.getColumnIndex();
      }
    }
    throw new AssertionError("no column " + head);
  }

  /** Opens and saves workbooks with LibreOffice, without a window. */
  private static final class LibreOffice {

    private static final int LONGEST_WAIT_SECONDS = 120;

    static boolean isThere() {
      return java.util.Arrays.stream(System.getenv("PATH").split(java.io.File.pathSeparator))
          .anyMatch(place -> Files.isExecutable(Path.of(place, "soffice")));
    }

    static Path saveAgain(Path file, Path folder) throws IOException, InterruptedException {
      Files.createDirectories(folder);
      Process soffice =
          new ProcessBuilder(
                  "soffice",
                  "--headless",
                  "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                  "--convert-to",
                  "xlsx:Calc MS Excel 2007 XML",
                  "--outdir",
                  folder.toString(),
                  file.toString())
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .start();
      assertThat(soffice.waitFor(LONGEST_WAIT_SECONDS, TimeUnit.SECONDS)).isTrue();
      return folder.resolve(file.getFileName().toString());
    }
  }
}
