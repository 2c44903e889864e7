package uk.seslip.ehecme.ingest.faults;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * A small return of invented figures with nothing wrong, and ways to put one thing wrong in it.
 *
 * <p>Every method gives a changed copy. The authority is Medway, the term autumn 2026/27.
 *
 * @param cover the lines of the cover, by label
 * @param rows the rows of items
 * @param answers the practice answers, by question
 */
public record TinyReturn(Map<String, String> cover, List<Row> rows, Map<String, String> answers) {

  /** The term that the samples are for. */
  public static final String TERM = "Autumn 2026/27";

  private static final String YEAR_BEFORE = "2025/26";

  /**
   * A row of a table of items.
   *
   * @param sheet the sheet it stands on in a workbook
   * @param item the id of the item
   * @param period the period as written
   * @param value the value as written; a formula begins with an equals sign
   * @param note the note beside it
   */
  public record Row(String sheet, String item, String period, String value, String note) {}

  /** Copies the collections in their order. */
  public TinyReturn {
    cover = new LinkedHashMap<>(cover);
    rows = List.copyOf(rows);
    answers = new LinkedHashMap<>(answers);
  }

  /** The return with nothing wrong. */
  public static TinyReturn sound() {
    Map<String, String> cover = new LinkedHashMap<>();
    cover.put("Layout version", "ehecme-1");
    cover.put("Authority", "Medway");
    cover.put("Authority code", "E06000035");
    cover.put("Term", TERM);
    cover.put("Return version", "1");
    cover.put("Date returned", "2026-10-20");
    cover.put("Nil return", "No");
    cover.put("Contact role", "Data officer");
    cover.put("Contact telephone", "01632 960887");
    return new TinyReturn(cover, soundRows(), Map.of());
  }

  private static List<Row> soundRows() {
    return List.of(
        row("EHE", "ehe_census", TERM, "400"),
        row("EHE", "ehe_census/Sex/Female", TERM, "205"),
        row("EHE", "ehe_census/Sex/Male", TERM, "190"),
        row("EHE", "ehe_census/Sex/Unknown", TERM, "5"),
        row("EHE", "ehe_any_point", YEAR_BEFORE, "600"),
        row("EHE", "ehe_starts", YEAR_BEFORE, "250"),
        row("EHE", "ehe_returns_to_school", YEAR_BEFORE, "90"),
        row("EHE", "ehe_left_area", YEAR_BEFORE, "30"),
        row("EHE", "ehe_sao_issued", YEAR_BEFORE, "12"),
        row("EHE", "ehe_sao_revoked", YEAR_BEFORE, "3"),
        row("CME", "cme_census", TERM, "80"),
        row("CME", "cme_census/Sex/Female", TERM, "38"),
        row("CME", "cme_census/Sex/Male", TERM, "41"),
        row("CME", "cme_census/Sex/Unknown", TERM, "1"),
        row("CME", "cme_any_point", YEAR_BEFORE, "300"));
  }

  private static Row row(String sheet, String item, String period, String value) {
    return new Row(sheet, item, period, value, "");
  }

  /** The return with one line of the cover changed; an empty text leaves the line blank. */
  public TinyReturn cover(String label, String text) {
    Map<String, String> changed = new LinkedHashMap<>(cover);
    changed.put(label, text);
    return new TinyReturn(changed, rows, answers);
  }

  /** The return with another value for one item. */
  public TinyReturn value(String item, String value) {
    return change(item, row -> new Row(row.sheet(), item, row.period(), value, row.note()));
  }

  /** The return with another period for one item. */
  public TinyReturn period(String item, String period) {
    return change(item, row -> new Row(row.sheet(), item, period, row.value(), row.note()));
  }

  /** The return with a note beside one item. */
  public TinyReturn note(String item, String note) {
    return change(item, row -> new Row(row.sheet(), item, row.period(), row.value(), note));
  }

  /** The return with one more row of its term at the end of the EHE items. */
  public TinyReturn plus(String item, String value) {
    return plus("EHE", item, TERM, value);
  }

  /** The return with one more row at the end of a sheet. */
  public TinyReturn plus(String sheet, String item, String period, String value) {
    List<Row> changed = new ArrayList<>(rows);
    changed.add(row(sheet, item, period, value));
    return new TinyReturn(cover, changed, answers);
  }

  /** The return as one of the same term some years earlier. */
  public TinyReturn yearsEarlier(int years) {
    return cover("Term", termLabel(years))
        .cover("Date returned", (2026 - years) + "-10-20")
        .changing(
            r ->
                new Row(
                    r.sheet(),
                    r.item(),
                    r.period().equals(TERM) ? termLabel(years) : year(2025 - years),
                    r.value(),
                    r.note()));
  }

  /** The return as one of the term before, without the figures of a whole year. */
  public TinyReturn termEarlier() {
    return new TinyReturn(
            cover, rows.stream().filter(r -> r.period().equals(TERM)).toList(), answers)
        .cover("Term", "Summer 2025/26")
        .cover("Date returned", "2026-06-10")
        .changing(r -> new Row(r.sheet(), r.item(), "Summer 2025/26", r.value(), r.note()));
  }

  /** The return without the rows of some items, named by their beginning. */
  public TinyReturn without(String itemsFrom) {
    return new TinyReturn(
        cover, rows.stream().filter(r -> !r.item().startsWith(itemsFrom)).toList(), answers);
  }

  /** The return as another authority's. */
  public TinyReturn by(String name, String code) {
    return cover("Authority", name).cover("Authority code", code);
  }

  private TinyReturn changing(UnaryOperator<Row> change) {
    return new TinyReturn(cover, rows.stream().map(change).toList(), answers);
  }

  private static String termLabel(int years) {
    return "Autumn " + year(2026 - years);
  }

  private static String year(int start) {
    return start + "/" + (start + 1) % 100;
  }

  /** The return with every number rewritten. */
  public TinyReturn rewriting(UnaryOperator<String> change) {
    return changing(
        r -> new Row(r.sheet(), r.item(), r.period(), change.apply(r.value()), r.note()));
  }

  /** The return with the rows of one sheet only. */
  public TinyReturn only(String sheet) {
    return new TinyReturn(
        cover, rows.stream().filter(row -> row.sheet().equals(sheet)).toList(), answers);
  }

  /** The return with an answer to a practice question. */
  public TinyReturn answer(String question, String answer) {
    return new TinyReturn(cover, rows, Map.of(question, answer));
  }

  private TinyReturn change(String item, UnaryOperator<Row> change) {
    return new TinyReturn(
        cover,
        rows.stream().map(row -> row.item().equals(item) ? change.apply(row) : row).toList(),
        answers);
  }
}
