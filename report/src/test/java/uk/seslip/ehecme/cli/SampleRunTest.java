package uk.seslip.ehecme.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.Reader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.seslip.ehecme.ingest.check.Checks;
import uk.seslip.ehecme.ingest.definition.DefinitionsReader;
import uk.seslip.ehecme.model.Observation;
import uk.seslip.ehecme.model.ObservedValue;
import uk.seslip.ehecme.model.Period;
import uk.seslip.ehecme.model.Term;
import uk.seslip.ehecme.report.Forbidden;
import uk.seslip.ehecme.report.html.Html;
import uk.seslip.ehecme.report.pdf.VeraPdf;
import uk.seslip.ehecme.transform.History;
import uk.seslip.ehecme.transform.StoredObservation;
import uk.seslip.ehecme.transform.StoredTerm;

/** The golden run: the whole batch on the samples, twice, looked at as its users would. */
class SampleRunTest {

  private static final Pattern OUTSIDE =
      Pattern.compile("(src|href|action|data|poster)=\"(https?:)?//|url\\(\\s*['\"]?(https?:)?//");
  private static final CSVFormat TABLE =
      CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

  @TempDir static Path out;
  private static SampleRun run;
  private static int firstExit;
  private static int secondExit;
  private static SortedMap<String, String> first;
  private static SortedMap<String, String> second;

  @BeforeAll
  static void runTheBatchTwice() throws Exception {
    run = new SampleRun(out);
    firstExit = run.run();
    first = run.hashes();
    secondExit = run.run();
    second = run.hashes();
  }

  @Test
  void endsWithOneBecauseAnAuthorityMustAct() {
    assertThat(firstExit).as(run.said()).isEqualTo(1);
    assertThat(secondExit).isEqualTo(1);
    assertThat(run.said())
        .contains("Not returned: West Sussex")
        .contains("To correct: Oxfordshire, Wokingham")
        .contains("index.html");
  }

  @Test
  void writesEveryPathOfTheOutputContract() {
    assertThat(first.keySet())
        .contains(
            "publish/partner/index.html",
            "publish/partner/authorities/E10000016-kent.html",
            "publish/partner/measures/ehe_census.html",
            "publish/partner/published.html",
            "publish/partner/definitions.html",
            "publish/partner/data-quality.html",
            "publish/partner/methodology.html",
            "publish/partner/downloads.html",
            "publish/partner/library.html",
            "publish/partner/library/checklist-whereabouts-unknown.txt",
            "publish/partner/pdf/region-2026-27-autumn.pdf",
            "publish/partner/pdf/E10000016-kent-2026-27-autumn.pdf",
            "publish/partner/data/ehe_census.csv",
            "publish/partner/data/ehe_census.meta.csv",
            "publish/partner/data/ehe-cme-2026-27-autumn.xlsx",
            "restricted/observations.csv",
            "restricted/findings.csv",
            "restricted/changes.csv",
            "restricted/checks.csv",
            "restricted/corrections.csv",
            "restricted/coverage.csv",
            "restricted/given-away-by-dfe.csv",
            "restricted/manifest.json",
            "restricted/receipts/E10000016-kent.xlsx",
            "restricted/send/E10000016-kent/E10000016-kent-2026-27-autumn.pdf",
            "restricted/send/E10000016-kent/receipt-E10000016-kent.xlsx");
  }

  @Test
  void makesAPageAndAPdfForEachAuthorityAlsoForTheOneThatDidNotReturn() {
    assertThat(first.keySet().stream().filter(p -> p.startsWith("publish/partner/authorities/")))
        .hasSize(19)
        .anyMatch(path -> path.contains("west-sussex"));
    assertThat(first.keySet().stream().filter(p -> p.startsWith("publish/partner/pdf/")))
        .hasSize(20);
  }

  @Test
  void aSecondRunChangesNothingButTheManifestsTime() {
    Map<String, String> changed = new TreeMap<>(second);
    changed.entrySet().removeIf(entry -> entry.getValue().equals(first.get(entry.getKey())));

    assertThat(second.keySet()).isEqualTo(first.keySet());
    assertThat(changed.keySet()).containsExactly("restricted/manifest.json");
  }

  @Test
  void theRegionsFiguresReconcileWithTheSamplesTruth() throws Exception {
    SortedMap<String, Long> sums = new TreeMap<>();
    for (CSVRecord row : table(run.folder().resolve("restricted/observations.csv"))) {
      if (row.get("breakdown").equals("Total") && !row.get("value").isEmpty()) {
        sums.merge(key(row), Long.parseLong(row.get("value")), Long::sum);
      }
    }
    Path truth = Path.of(System.getProperty("ehecme.home")).resolve("samples/truth/region.csv");
    for (CSVRecord row : table(truth)) {
      assertThat(sums).as(key(row)).containsEntry(key(row), Long.parseLong(row.get("value")));
    }
  }

  @Test
  void thePlainIndexHasTheFiguresInUseThatSparkFound() throws Exception {
    Term term = Term.ofSlug("2026-27-autumn");
    StoredTerm stored =
        History.open(
                out.resolve("store").toUri(),
                DefinitionsReader.read(Path.of(System.getProperty("ehecme.home"), "config")))
            .term(term);
    List<String> bySpark =
        table(run.folder().resolve("restricted/observations.csv")).stream()
            .filter(row -> stored.term().equals(period(row)) || isYearBefore(row, term))
            .map(SampleRunTest::line)
            .toList();

    assertThat(stored.figures().stream().map(SampleRunTest::line))
        .containsExactlyInAnyOrderElementsOf(bySpark);
    assertThat(stored.coverage()).hasSize(19);
    assertThat(stored.findings()).isNotEmpty();
  }

  @Test
  void diffSaysWhatTheSecondVersionChanged() throws Exception {
    StringWriter said = new StringWriter();
    int exit =
        Ehecme.run(
            Ehecme.commandLine(),
            new PrintWriter(said),
            new PrintWriter(said),
            "diff",
            "--out",
            out.toString());

    assertThat(exit).isZero();
    assertThat(said.toString().lines().findFirst()).contains("Milton Keynes");
    assertThat(said.toString()).contains("Figures changed: 8.");
    assertThat(table(run.folder().resolve("restricted/changes.csv")))
        .hasSize(8)
        .extracting(row -> row.get("cause"))
        .containsOnly("resubmission");
  }

  @Test
  void checkSetsAReturnAgainstTheHistoryOfTheStore() {
    StringWriter said = new StringWriter();
    Ehecme.run(
        Ehecme.commandLine(),
        new PrintWriter(said),
        new PrintWriter(said),
        "check",
        "--as-of",
        "2026-11-20",
        "--store",
        out.resolve("store").toString(),
        Path.of(
                System.getProperty("ehecme.home"),
                "samples/returns/west-berkshire-2026-27-autumn.csv")
            .toString());

    assertThat(said.toString())
        .contains("Set against 15 earlier terms of the store, from Autumn 2021/22.")
        .contains("(changed_much_on_last_year)")
        .doesNotContain("no history");
  }

  @Test
  void exportAndVerifyFindWhatTheRunPublishedToTheByte() throws Exception {
    StringWriter said = new StringWriter();

    assertThat(ask(said, "export")).as(said.toString()).isZero();
    assertThat(run.hashes()).isEqualTo(second);
    Path returns = Path.of(System.getProperty("ehecme.home")).resolve("samples/returns");
    assertThat(ask(said, "verify", "--returns", returns.toString())).as(said.toString()).isZero();
    assertThat(said.toString()).contains("What was published for Autumn 2026/27 is what the store");
  }

  private static int ask(StringWriter said, String command, String... more) {
    PrintWriter writer = new PrintWriter(said);
    List<String> fixed = List.of(command, "--as-of", "2026-11-20", "--out", out.toString());
    String[] arguments = Stream.concat(fixed.stream(), Stream.of(more)).toArray(String[]::new);
    return Ehecme.run(Ehecme.commandLine(), writer, writer, arguments);
  }

  @Test
  void everyCheckOfEveryReturnHasALine() throws Exception {
    List<CSVRecord> lines = table(run.folder().resolve("restricted/checks.csv"));

    assertThat(lines).hasSize(18 * Checks.ALL.size());
    assertThat(lines)
        .filteredOn(line -> line.get("outcome").equals("could-not-run"))
        .extracting(line -> line.get("reason"))
        .doesNotContain("");
  }

  @Test
  void coverageHasALineForEachExpectedAuthority() throws Exception {
    List<CSVRecord> lines = table(run.folder().resolve("restricted/coverage.csv"));

    assertThat(lines).hasSize(19);
    assertThat(lines)
        .filteredOn(line -> line.get("la_name").equals("West Sussex"))
        .extracting(line -> line.get("state"))
        .containsExactly("not-received");
  }

  @Test
  void everyPdfConformsToPdfUa() throws Exception {
    List<String> failures =
        files("pdf").stream()
            .flatMap(
                file -> VeraPdf.failures(file).stream().map(f -> file.getFileName() + ": " + f))
            .toList();

    assertThat(failures).isEmpty();
  }

  @Test
  void noPageAsksForAnythingOutsideItself() throws Exception {
    for (Path page : pages()) {
      assertThat(OUTSIDE.matcher(Files.readString(page)).find()).as(page.toString()).isFalse();
    }
  }

  @Test
  void noPageSaysWhatMustNeverBeSaid() throws Exception {
    for (Path page : pages()) {
      String words = Html.words(Html.parse(Files.readString(page)));
      assertThat(Forbidden.phrasesIn(words)).as(page.toString()).isEmpty();
    }
  }

  @Test
  void theSiteTakesLessThanFifteenMegabytesWithoutThePdfs() throws Exception {
    long bytes = 0;
    for (Path file : SampleRun.files(run.folder().resolve("publish/partner"))) {
      bytes += file.toString().endsWith(".pdf") ? 0 : Files.size(file);
    }
    assertThat(bytes).isLessThan(15_000_000);
  }

  @Test
  void nothingIsLeftBesideTheTwoTrees() throws Exception {
    try (Stream<Path> entries = Files.list(run.folder())) {
      assertThat(entries.map(path -> path.getFileName().toString()))
          .containsExactlyInAnyOrder("publish", "restricted");
    }
  }

  private static List<Path> pages() throws Exception {
    return SampleRun.files(run.folder().resolve("publish/partner")).stream()
        .filter(file -> file.toString().endsWith(".html"))
        .toList();
  }

  private static List<Path> files(String folder) throws Exception {
    return SampleRun.files(run.folder().resolve("publish/partner").resolve(folder));
  }

  private static List<CSVRecord> table(Path file) throws Exception {
    try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
      return TABLE.parse(reader).getRecords();
    }
  }

  private static Period period(CSVRecord row) {
    return Period.of(row.get("time_period"), row.get("time_identifier"));
  }

  private static boolean isYearBefore(CSVRecord row, Term term) {
    return period(row).equals(term.year().previous());
  }

  private static String line(CSVRecord row) {
    return String.join(
        "|",
        row.get("submission"),
        period(row).sortKey(),
        row.get("measure"),
        row.get("breakdown_topic"),
        row.get("breakdown"),
        row.get("value"),
        row.get("source_cell"));
  }

  private static String line(StoredObservation stored) {
    Observation figure = stored.observation();
    return String.join(
        "|",
        stored.submission(),
        figure.period().sortKey(),
        figure.measure(),
        figure.breakdown().topic(),
        figure.breakdown().category(),
        figure.value() instanceof ObservedValue.Reported r ? r.number().toPlainString() : "",
        figure.cell().cell());
  }

  private static String key(CSVRecord row) {
    return row.get("time_period") + " " + row.get("time_identifier") + " " + row.get("measure");
  }
}
