package uk.seslip.ehecme.report.restricted;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import uk.seslip.ehecme.ingest.extract.CountLayout.Counted;
import uk.seslip.ehecme.ingest.extract.ExtractQuestion;
import uk.seslip.ehecme.model.ExtractFamily;
import uk.seslip.ehecme.report.view.Formats;
import uk.seslip.ehecme.report.workbook.FormLook;
import uk.seslip.ehecme.report.workbook.FormSheet;
import uk.seslip.ehecme.report.workbook.FormWorkbook;
import uk.seslip.ehecme.transform.extract.ExtractResult;
import uk.seslip.ehecme.transform.extract.ExtractResult.RowProblems;

/**
 * What an authority is told about its extract: how many rows were counted, which rows to mend, and
 * every count. Holds numbers of rows and names of columns, never what stands in them.
 */
final class AggregateReceipt {

  private final ExtractQuestion question;
  private final ExtractResult result;
  private final AggregateFigures figures;
  private final AggregateWords words;
  private final FormWorkbook workbook;

  AggregateReceipt(ExtractQuestion question, ExtractResult result) {
    this.question = question;
    this.result = result;
    this.figures = new AggregateFigures(question, result);
    this.words = new AggregateWords(question, result);
    this.workbook = new FormWorkbook(words.title(), question.asOf());
  }

  /**
   * Writes the workbook.
   *
   * @throws IOException when it cannot be written
   */
  void write(Path file) throws IOException {
    writeStart();
    writeProblems();
    writeCounts();
    writeRules();
    workbook.save(file);
  }

  private FormSheet sheet(String name, String title, int... widths) {
    return workbook.add(name, widths).title(title).line(FormLook.NOTE, words.marking()).space();
  }

  private void writeStart() {
    FormSheet sheet = sheet("Start here", words.title(), 28, 84).upright();
    pair(sheet, "Verdict", words.verdict(), FormLook.LEAD);
    pair(sheet, "Do this first", words.firstStep(), FormLook.TEXT);
    pair(sheet, "What is sent", words.sent(), FormLook.TEXT);
    pair(sheet, "What is not kept", AggregateWords.NOT_KEPT, FormLook.TEXT);
    sheet.space().line(FormLook.SECTION, "What was read");
    result.files().forEach(f -> pair(sheet, f.name(), words.rows(f.rows()), FormLook.TEXT));
    pair(sheet, "Rows that can be counted", words.kept(), FormLook.TEXT);
    pair(sheet, "Columns that were not there", words.missingColumns(), FormLook.TEXT);
    sheet.space().line(FormLook.SECTION, "What it is about");
    pair(sheet, "Authority", question.authority().name(), FormLook.TEXT);
    pair(sheet, "Term", question.dates().term().label(), FormLook.TEXT);
    pair(sheet, "Census day", Formats.date(question.dates().censusDate()), FormLook.TEXT);
    pair(sheet, "Year of the annual figures", words.year(), FormLook.TEXT);
    pair(sheet, "Made on", Formats.date(question.asOf()), FormLook.TEXT);
    pair(sheet, "Definitions", words.versions(), FormLook.TEXT);
    sheet.lock();
  }

  private static void pair(FormSheet sheet, String label, String value, FormLook look) {
    sheet.text(0, label, FormLook.LABEL).text(1, value, look).end();
  }

  private void writeProblems() {
    FormSheet sheet = sheet("Rows to mend", "Rows to mend, by what is wrong", 54, 26, 12, 26, 70);
    int head = sheet.nextRow();
    sheet.heads(
        List.of(FormLook.HEAD, FormLook.HEAD, FormLook.HEAD_NUMBER, FormLook.HEAD, FormLook.HEAD),
        List.of("The row", "Column", "Rows", "Until then", "Row numbers, the first of them"));
    for (RowProblems one : result.problems()) {
      sheet.text(0, Formats.sentence(one.problem().sentence()), FormLook.TEXT);
      sheet.text(1, words.heading(one.column()), FormLook.TEXT);
      sheet.number(2, BigDecimal.valueOf(one.count()), FormLook.NUMBER);
      sheet.text(3, AggregateWords.untilThen(one.problem()), FormLook.TEXT);
      sheet.text(4, words.firstRows(one), FormLook.TEXT).end();
    }
    if (result.problems().isEmpty()) {
      sheet.line(FormLook.NOTE, "Nothing is wrong with any row.");
    } else {
      sheet.filter(head, 5);
    }
    sheet.space().line(FormLook.NOTE, AggregateWords.ROW_NUMBERS);
  }

  private void writeCounts() {
    FormSheet sheet = sheet("Counts", "Everything that was counted", 44, 40, 24, 52, 12);
    int head = sheet.nextRow();
    sheet.heads(
        List.of(FormLook.HEAD, FormLook.HEAD, FormLook.HEAD, FormLook.HEAD, FormLook.HEAD_NUMBER),
        List.of("Register", "What", "Breakdown", "Category", "Count"));
    for (Counted one : shown()) {
      boolean total = one.topic().isEmpty();
      FormLook look = total ? FormLook.TEXT_TOTAL : FormLook.TEXT;
      sheet.text(0, family(one).label(), look).text(1, one.event().label(), look);
      sheet.text(2, total ? "Total" : AggregateFigures.nameOf(question, one.topic()), look);
      sheet.text(3, total ? "Total" : one.category(), look);
      sheet.number(4, BigDecimal.valueOf(one.count()), FormLook.NUMBER).end();
    }
    sheet.filter(head, 5);
  }

  /** The counts that the extract has columns for, of the registers that it has rows of. */
  private List<Counted> shown() {
    List<String> counted =
        result.counts().stream().filter(c -> c.count() > 0).map(Counted::family).toList();
    return result.counts().stream()
        .filter(figures::isKnown)
        .filter(one -> counted.contains(one.family()))
        .toList();
  }

  private ExtractFamily family(Counted one) {
    return question.definition().families().stream()
        .filter(family -> family.id().equals(one.family()))
        .findFirst()
        .orElseThrow();
  }

  private void writeRules() {
    FormSheet sheet = sheet("Registers", "The registers, and the law behind each", 44, 70, 34);
    sheet.heads(
        List.of(FormLook.HEAD, FormLook.HEAD, FormLook.HEAD),
        List.of("Register", "Legal basis", "In the return"));
    for (ExtractFamily family : question.definition().families()) {
      sheet.line(FormLook.TEXT, family.label(), family.legalBasis(), words.inReturn(family));
    }
    sheet.space().line(FormLook.SECTION, "How rows are counted");
    Stream.of(AggregateWords.RULES).forEach(rule -> sheet.line(FormLook.NOTE, rule));
  }

  /** The rows to mend, one a line, for a program or a filter. */
  List<List<String>> rows() {
    List<List<String>> rows = new ArrayList<>();
    for (RowProblems one : result.problems()) {
      one.first()
          .forEach(
              place ->
                  rows.add(
                      List.of(
                          one.problem().name().toLowerCase(java.util.Locale.ROOT),
                          words.heading(one.column()),
                          place.file(),
                          Long.toString(place.row()))));
    }
    return rows;
  }
}
