package uk.seslip.ehecme.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.seslip.ehecme.ingest.TestDefinitions.AS_OF;
import static uk.seslip.ehecme.ingest.TestDefinitions.REAL;
import static uk.seslip.ehecme.ingest.TestDefinitions.TERM;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.seslip.ehecme.ingest.faults.ReplySheet;
import uk.seslip.ehecme.ingest.faults.TinyReturn;
import uk.seslip.ehecme.ingest.faults.TinyWorkbook;
import uk.seslip.ehecme.model.Coverage;
import uk.seslip.ehecme.model.CoverageState;
import uk.seslip.ehecme.model.Explanation;
import uk.seslip.ehecme.model.Finding;
import uk.seslip.ehecme.model.QueryReference;
import uk.seslip.ehecme.model.Severity;
import uk.seslip.ehecme.model.Submission;

class QueryRepliesTest {

  private static final String MEDWAY = "E06000035";
  private static final TinyReturn QUERIED = TinyReturn.sound().value("ehe_any_point", "390");
  private static final String WHY = "The annual figure is of the old system";

  @TempDir private Path folder;
  private String reference;

  @BeforeEach
  void theReturnRaisesOneQuery() {
    TinyWorkbook.write(folder.resolve("medway.xlsx"), QUERIED);
    reference = QueryReference.of(queries(run()).get(0)).text();
  }

  @Test
  void aQueryWithoutAReplyIsOpen() {
    assertThat(queries(run())).singleElement().matches(Finding::isOpen);
    assertThat(medway(run()).state()).isEqualTo(CoverageState.NEEDS_CONFIRMATION);
    assertThat(medway(run()).queries()).isEqualTo(1);
  }

  @Test
  void aReplyInTheReturnAnswersTheQueryAndIsKeptWithTheSubmission() {
    TinyWorkbook.write(
        folder.resolve("medway.xlsx"), QUERIED, book -> ReplySheet.add(book, reference, WHY));

    IngestResult result = run();

    assertThat(queries(result)).singleElement().matches(query -> !query.isOpen());
    assertThat(medway(result).state()).isEqualTo(CoverageState.ACCEPTED_WITH_NOTES);
    assertThat(medway(result).queries()).isZero();
    assertThat(result.submissions())
        .singleElement()
        .extracting(Submission::explanations)
        .isEqualTo(queries(result).stream().map(q -> q.explanation().orElseThrow()).toList());
    assertThat(result.submissions().get(0).explanations())
        .singleElement()
        .returns("census_above_any_point", Explanation::code)
        .returns("ehe_census", Explanation::measure)
        .returns(WHY, Explanation::text)
        .returns("medway.xlsx › Confirm › B2", answer -> answer.cell().label());
  }

  @Test
  void aReceiptSentBackBesideTheReturnAnswersItAndIsNoReturn() {
    writeReceipt("receipt.xlsx", "1", WHY);

    IngestResult result = run();

    assertThat(queries(result)).singleElement().matches(query -> !query.isOpen());
    assertThat(result.findings()).noneMatch(Finding::isOpen);
    assertThat(result.submissions()).singleElement().returns(1, s -> s.files().size());
  }

  @Test
  void aReplyToAnotherFigureLeavesTheQueryOpenAndIsSaid() {
    writeReceipt("receipt.xlsx", "1", WHY);
    TinyWorkbook.write(
        folder.resolve("medway.xlsx"),
        QUERIED.value("ehe_census/Sex/Unknown", "7").value("ehe_census", "402"));

    IngestResult result = run();

    assertThat(queries(result)).singleElement().matches(Finding::isOpen);
    assertThat(result.findings())
        .filteredOn(f -> f.type().code().equals("reply_without_query"))
        .singleElement()
        .extracting(Finding::message)
        .asString()
        .contains("another figure than the 402 now returned");
  }

  @Test
  void theSameFigureInALaterVersionKeepsItsExplanation() {
    writeReceipt("receipt.xlsx", "1", WHY);
    TinyWorkbook.write(folder.resolve("medway-v2.xlsx"), QUERIED.cover("Return version", "2"));

    IngestResult result = run();

    assertThat(queries(result)).singleElement().matches(query -> !query.isOpen());
    assertThat(result.submissions()).extracting(s -> s.explanations().size()).containsExactly(0, 1);
  }

  @Test
  void theReplyToTheNewestReceiptCounts() {
    writeReceipt("a-receipt.xlsx", "2", "Second thought");
    writeReceipt("b-receipt.xlsx", "1", "First thought");

    assertThat(queries(run()).get(0).explanation().orElseThrow().text())
        .isEqualTo("Second thought");
  }

  @Test
  void aReceiptAloneIsNoReturn() {
    writeReceipt("medway.xlsx", "1", WHY);

    IngestResult result = run();

    assertThat(medway(result).state()).isEqualTo(CoverageState.NOT_RECEIVED);
    assertThat(result.submissions()).isEmpty();
  }

  @Test
  void anEmptyReplyIsNone() {
    writeReceipt("receipt.xlsx", "1", "  ");

    assertThat(queries(run())).singleElement().matches(Finding::isOpen);
    assertThat(run().findings()).noneMatch(f -> f.type().code().equals("reply_without_query"));
  }

  private void writeReceipt(String name, String version, String reply) {
    Map<String, String> cover =
        Map.of(
            "Layout version",
            "ehecme-receipt-1",
            "Authority",
            "Medway",
            "Authority code",
            MEDWAY,
            "Term",
            TinyReturn.TERM,
            "Return version",
            version);
    TinyWorkbook.write(
        folder.resolve(name),
        new TinyReturn(cover, List.of(), Map.of()),
        book -> ReplySheet.add(book, reference, reply));
  }

  private IngestResult run() {
    return Ingest.run(REAL, folder, TERM, AS_OF);
  }

  private static List<Finding> queries(IngestResult result) {
    return result.findings().stream().filter(f -> f.type().severity() == Severity.QUERY).toList();
  }

  private static Coverage medway(IngestResult result) {
    return result.coverage().stream()
        .filter(line -> line.authority().equals(MEDWAY))
        .findFirst()
        .orElseThrow();
  }
}
