package uk.seslip.ehecme.ingest.parse;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import uk.seslip.ehecme.ingest.identify.Axis;
import uk.seslip.ehecme.ingest.identify.Facts;
import uk.seslip.ehecme.ingest.identify.Field;
import uk.seslip.ehecme.ingest.identify.LabelEcho;
import uk.seslip.ehecme.ingest.identify.Table;
import uk.seslip.ehecme.ingest.identify.Vocabulary;
import uk.seslip.ehecme.ingest.source.Grid;
import uk.seslip.ehecme.model.ObservedValue;

/**
 * Finds the numbers of a sheet that stand outside its tables, above, beside or below them. Nothing
 * reads them, so they are said: as a question when known names stand beside them, and as a note
 * when they are somebody's working.
 */
public final class OutsideFigures {

  private static final Pattern YEAR = Pattern.compile("20\\d{2}(\\d{2})?");
  private static final int SHORTEST_GUESSED = 5;
  private static final int MOST_NAMES = 3;
  private static final int PLACES_LOOKED_AT = 60;
  private static final int HEADING_WITHIN = 3;

  private final Grid grid;
  private final TableCells tables;
  private final Vocabulary vocabulary;
  private final LabelEcho echo;
  private final FormCells form;

  private OutsideFigures(
      Grid grid, List<Table> tables, Vocabulary vocabulary, LabelEcho echo, FormCells form) {
    this.grid = grid;
    this.tables = new TableCells(tables);
    this.vocabulary = vocabulary;
    this.echo = echo;
    this.form = form;
  }

  /** What of a sheet stands outside its tables. */
  public static List<Unread> find(
      Grid grid, List<Table> tables, Vocabulary vocabulary, LabelEcho echo) {
    return new OutsideFigures(grid, tables, vocabulary, echo, FormCells.lines(grid, tables)).find();
  }

  /**
   * The numbers on a sheet of the form that holds no figures, such as its cover.
   *
   * @param choices what the form itself offers in its lists
   */
  public static List<Unread> findOnForm(
      Grid grid, Set<String> choices, Vocabulary vocabulary, LabelEcho echo) {
    FormCells form = FormCells.ofForm(grid, choices);
    return new OutsideFigures(grid, List.of(), vocabulary, echo, form).find();
  }

  private List<Unread> find() {
    Set<NumberBlock.Place> numbers = new TreeSet<>();
    for (int row = 0; row < grid.height(); row++) {
      addNumbers(row, numbers);
    }
    return NumberBlock.of(numbers).stream()
        .filter(block -> !block.isNumbering(texts(block)))
        .map(this::unread)
        .toList();
  }

  private void addNumbers(int row, Set<NumberBlock.Place> numbers) {
    IntStream.range(0, grid.width(row))
        .filter(column -> isNumber(grid.text(row, column)))
        .filter(column -> !tables.has(row, column) && !form.has(row, column))
        .forEach(column -> numbers.add(new NumberBlock.Place(row, column)));
  }

  /** Whether a text is a number; what only looks like a year heads something. */
  public static boolean isNumber(String text) {
    return !text.isEmpty()
        && !YEAR.matcher(text).matches()
        && ValueReader.read(text) instanceof ValueReading.Understood understood
        && understood.value() instanceof ObservedValue.Reported;
  }

  private List<String> texts(NumberBlock block) {
    return block.cells().stream().map(cell -> grid.text(cell.row(), cell.column())).toList();
  }

  private Unread unread(NumberBlock block) {
    List<String> names = names(block);
    String code = names.isEmpty() ? Unread.COLUMN_NOT_READ : Unread.FIGURES_NOT_READ;
    String found =
        block.words() + (names.isEmpty() ? ": nothing beside it is a name of the register" : "");
    return new Unread(
        code,
        grid.reference(block.first().row(), block.first().column()),
        found,
        Axis.LABEL,
        "",
        names);
  }

  /** Known names that the wordings around a block are, or look like. */
  private List<String> names(NumberBlock block) {
    Set<String> names = new LinkedHashSet<>();
    for (String wording : wordings(block)) {
      if (names.size() < MOST_NAMES) {
        names.addAll(names(wording));
      }
    }
    return names.stream().limit(MOST_NAMES).toList();
  }

  private List<String> names(String wording) {
    Optional<Facts> facts = vocabulary.find(Axis.LABEL, grid.sheet(), wording);
    if (facts.isPresent()) {
      boolean named = facts.get().measure().isPresent() || facts.get().hasCategory();
      return named && !facts.get().passedOver() ? List.of(echo.of(wording)) : List.of();
    }
    return wording.length() < SHORTEST_GUESSED ? List.of() : echo.namesLike(wording);
  }

  /** The headings above its columns, and the labels before its rows. */
  private List<String> wordings(NumberBlock block) {
    List<String> wordings = new ArrayList<>();
    IntStream.rangeClosed(block.firstColumn(), block.lastColumn())
        .limit(PLACES_LOOKED_AT)
        .mapToObj(column -> heading(block.first().row(), column))
        .forEach(wordings::add);
    IntStream.rangeClosed(block.first().row(), block.lastRow())
        .limit(PLACES_LOOKED_AT)
        .mapToObj(row -> label(row, block.firstColumn()))
        .forEach(wordings::add);
    return wordings.stream().filter(wording -> !wording.isBlank()).distinct().toList();
  }

  private String heading(int below, int column) {
    return IntStream.iterate(below - 1, row -> row - 1)
        .limit(HEADING_WITHIN)
        .filter(row -> row >= 0)
        .mapToObj(row -> grid.heading(row, column))
        .filter(text -> !text.isEmpty() && Field.find(text).isEmpty())
        .findFirst()
        .orElse("");
  }

  private String label(int row, int before) {
    return IntStream.iterate(before - 1, column -> column - 1)
        .limit(HEADING_WITHIN)
        .filter(column -> column >= 0 && !tables.has(row, column))
        .mapToObj(column -> grid.text(row, column))
        .filter(text -> !text.isEmpty() && !isNumber(text))
        .findFirst()
        .orElse("");
  }
}
