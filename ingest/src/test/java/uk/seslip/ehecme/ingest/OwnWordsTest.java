package uk.seslip.ehecme.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.seslip.ehecme.ingest.TestDefinitions.AS_OF;
import static uk.seslip.ehecme.ingest.TestDefinitions.REAL;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.ClientAnchor;
import org.apache.poi.ss.usermodel.Comment;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.seslip.ehecme.ingest.faults.ReplySheet;
import uk.seslip.ehecme.ingest.faults.TinyReturn;
import uk.seslip.ehecme.ingest.faults.TinyWorkbook;
import uk.seslip.ehecme.model.Explanation;
import uk.seslip.ehecme.model.Finding;
import uk.seslip.ehecme.model.PracticeAnswer;
import uk.seslip.ehecme.model.QueryReference;
import uk.seslip.ehecme.model.Severity;

/**
 * Words and values about persons, wherever they stand in a return: words are dropped and the
 * figures stand, lists are refused whole. The number is of a range that is never issued.
 */
class OwnWordsTest {

  private static final TinyReturn SOUND = TinyReturn.sound();
  private static final TinyReturn QUERIED = SOUND.value("ehe_any_point", "390");
  private static final String NUMBER = "A999200100001";
  private static final int FIGURES = 15;

  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"his mother told us", "it is " + NUMBER, "Exampla Sampleton moved"})
  void aReplyAboutAPersonIsDroppedAndItsQueryStaysOpen(String reply) {
    IngestResult result = read(QUERIED, book -> ReplySheet.add(book, reference(), reply));

    assertKeptNothingOf(result, reply);
    assertThat(codes(result)).contains("reply_dropped").doesNotContain("reply_without_query");
    assertThat(result.findings())
        .filteredOn(f -> f.type().severity() == Severity.QUERY)
        .singleElement()
        .matches(Finding::isOpen);
  }

  @Test
  void aReplyAboutFiguresIsKept() {
    String reply = "Checked: the annual figure is of the old system";

    IngestResult result = read(QUERIED, book -> ReplySheet.add(book, reference(), reply));

    assertThat(result.submissions().get(0).explanations())
        .extracting(Explanation::text)
        .containsExactly(reply);
  }

  @ParameterizedTest
  @ValueSource(strings = {"she is on two lists", "as for " + NUMBER})
  void aPersonalCommentToAPracticeAnswerIsDroppedAndTheAnswerStands(String comment) {
    IngestResult result =
        read(
            SOUND.answer("day_threshold", "10"),
            book -> book.getSheet("Practice").getRow(4).createCell(3).setCellValue(comment));

    assertKeptNothingOf(result, comment);
    assertThat(places(result, "comment_dropped")).containsExactly("Practice D5");
    assertThat(result.submissions().get(0).answers())
        .singleElement()
        .returns("10", PracticeAnswer::answer)
        .returns("", PracticeAnswer::comment);
  }

  @Test
  void aNameInThePlaceOfAnAnswerIsNotRepeated() {
    IngestResult result = read(SOUND.answer("day_threshold", "ask Exampla " + NUMBER), book -> {});

    assertKeptNothingOf(result, "Exampla");
    assertThat(result.toString()).doesNotContain(NUMBER);
    assertThat(codes(result)).contains("unknown_answer");
  }

  @Test
  void aNoteBesideAFigureIsKeptUnlessItIsAboutAPerson() {
    IngestResult result =
        read(
            SOUND
                .note("ehe_starts", "counted anew in September")
                .note("ehe_left_area", "one of them is Exampla's brother"),
            book -> {});

    assertKeptNothingOf(result, "brother");
    assertThat(places(result, "comment_kept")).containsExactly("EHE H10");
    assertThat(places(result, "comment_dropped")).containsExactly("EHE H12");
  }

  @Test
  void aPersonalCommentOfACellIsDropped() {
    IngestResult result = read(SOUND, book -> comment(book, "one is " + NUMBER));

    assertKeptNothingOf(result, NUMBER);
    assertThat(places(result, "comment_dropped")).containsExactly("EHE F5");
  }

  @Test
  void aNameInThePlaceOfAnItemOrAPeriodIsNotRepeated() {
    IngestResult result =
        read(SOUND.plus("Exampla Sampleton", "1").period("ehe_starts", "Exampla"), book -> {});

    assertThat(codes(result)).contains("unknown_item", "wrong_period");
    assertThat(result.toString()).doesNotContain("Exampla").doesNotContain("Sampleton");
  }

  @Test
  void aListOfChildrenUnderAnInnocentHeadingOfAHiddenSheetRefusesTheFile() {
    IngestResult result =
        read(
            SOUND,
            book -> {
              list(book.createSheet("Sheet2"), "Ref", "A999200100001", "A999200100002");
              book.setSheetHidden(book.getSheetIndex("Sheet2"), true);
            });

    assertThat(codes(result)).containsExactly("child_level_data");
    assertThat(result.submissions()).isEmpty();
    assertThat(result.toString()).doesNotContain("A9992001");
  }

  @Test
  void aNumberOfAChildInTheNotesOfFiguresRefusesTheFile() {
    IngestResult result = read(SOUND.note("ehe_starts", "one is " + NUMBER), book -> {});

    assertThat(codes(result)).containsExactly("child_level_data");
    assertThat(result.toString()).doesNotContain(NUMBER);
  }

  private String reference() {
    return read(QUERIED, book -> {}).findings().stream()
        .filter(f -> f.type().severity() == Severity.QUERY)
        .map(f -> QueryReference.of(f).text())
        .findFirst()
        .orElseThrow();
  }

  private IngestResult read(TinyReturn tiny, Consumer<Workbook> change) {
    Path file = folder.resolve("medway.xlsx");
    TinyWorkbook.write(file, tiny, change);
    return Ingest.check(REAL, file, AS_OF);
  }

  private static void assertKeptNothingOf(IngestResult result, String text) {
    assertThat(result.toString()).doesNotContain(text);
    assertThat(result.submissions())
        .singleElement()
        .satisfies(s -> assertThat(s.observations()).hasSize(FIGURES));
  }

  private static List<String> codes(IngestResult result) {
    return result.findings().stream().map(f -> f.type().code()).distinct().toList();
  }

  private static List<String> places(IngestResult result, String code) {
    return result.findings().stream()
        .filter(f -> f.type().code().equals(code))
        .map(f -> f.cell().sheet() + " " + f.cell().cell())
        .toList();
  }

  private static void list(Sheet sheet, String... texts) {
    for (int at = 0; at < texts.length; at++) {
      Row row = sheet.createRow(at);
      row.createCell(0).setCellValue(texts[at]);
      row.createCell(1).setCellValue(1);
    }
  }

  private static void comment(Workbook book, String text) {
    ClientAnchor anchor = book.getCreationHelper().createClientAnchor();
    Comment comment = book.getSheet("EHE").createDrawingPatriarch().createCellComment(anchor);
    comment.setAddress(4, 5);
    comment.setString(book.getCreationHelper().createRichTextString(text));
  }
}
