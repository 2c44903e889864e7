package uk.seslip.ehecme.ingest.parse;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import uk.seslip.ehecme.ingest.identify.Claim;
import uk.seslip.ehecme.ingest.identify.Facts;
import uk.seslip.ehecme.ingest.identify.Field;
import uk.seslip.ehecme.ingest.identify.Vocabulary;
import uk.seslip.ehecme.ingest.source.Grid;
import uk.seslip.ehecme.model.AcademicYear;
import uk.seslip.ehecme.model.CellReference;
import uk.seslip.ehecme.model.Period;
import uk.seslip.ehecme.model.Term;

/** Makes rows of items of the figures of freely laid out tables, by whose they say they are. */
final class FigureRows {

  private final Grid grid;
  private final Vocabulary vocabulary;
  private final Claim cover;
  private final UnreadList unread;
  private final Map<Claim, List<ItemRow>> rows = new LinkedHashMap<>();

  FigureRows(Grid grid, Vocabulary vocabulary, Claim cover, UnreadList unread) {
    this.grid = grid;
    this.vocabulary = vocabulary;
    this.cover = cover;
    this.unread = unread;
  }

  List<ClaimedRows> claimed() {
    return rows.entrySet().stream()
        .map(entry -> new ClaimedRows(entry.getKey(), entry.getValue()))
        .toList();
  }

  void add(FiguresOfTable table) {
    FigureTopics topics = new FigureTopics(table, vocabulary);
    boolean byAuthority =
        table.figures().stream().anyMatch(f -> f.header().authority().isPresent());
    long measures =
        table.figures().stream().flatMap(f -> f.facts().measure().stream()).distinct().count();
    for (Figure figure : table.figures()) {
      Facts facts = figure.facts();
      if (isSum(figure, byAuthority, measures > 1)) {
        unread.column(column(table, figure), "it adds other figures up");
      } else if (facts.measure().isEmpty()) {
        unread.contradiction(figure.row(), figure.column(), "nothing says what is counted");
      } else if (isOtherPeriod(facts)) {
        unread.column(column(table, figure), "it is for " + facts.period().get().label());
      } else {
        add(table, figure, topics);
      }
    }
  }

  private static HeadedColumn column(FiguresOfTable table, Figure figure) {
    return table.group().figures().stream()
        .filter(column -> column.index() == figure.column())
        .findFirst()
        .orElseThrow();
  }

  /** Whether a column of totals sums over the councils or the measures beside it. */
  private static boolean isSum(Figure figure, boolean byAuthority, boolean byMeasure) {
    boolean total = figure.header().isTotal() || figure.label().isTotal();
    boolean ofAuthorities = byAuthority && figure.header().authority().isEmpty();
    boolean ofMeasures = byMeasure && figure.facts().measure().isEmpty();
    return total && (ofAuthorities || ofMeasures);
  }

  /** Figures of another term stand there for comparison; only a marked block restates them. */
  private boolean isOtherPeriod(Facts facts) {
    if (facts.period().isEmpty() || cover.find(Field.TERM).isEmpty()) {
      return false;
    }
    Period period = facts.period().get();
    return period instanceof Term
        ? !period.equals(vocabulary.term())
        : !period.equals(vocabulary.term().year()) && !isAsked((AcademicYear) period, facts);
  }

  private boolean isAsked(AcademicYear year, Facts facts) {
    return vocabulary.periodOf(facts.measure().orElseThrow()).equals(year);
  }

  private void add(FiguresOfTable table, Figure figure, FigureTopics topics) {
    Optional<String> item = topics.findItem(figure);
    if (item.isEmpty()) {
      unread.contradiction(
          figure.row(),
          figure.column(),
          figure.facts().category().or(figure.facts()::topic).orElse("")
              + " belongs to no one list");
      return;
    }
    CellReference cell = grid.reference(figure.row(), figure.column());
    String text = grid.text(figure.row(), figure.column());
    Remark none = new Remark("", cell);
    ItemRow row =
        new ItemRow(
            item.get(), period(figure.facts()), text, none, cell, cell, shape(table, figure));
    rows.computeIfAbsent(claim(figure, cell), claim -> new ArrayList<>()).add(row);
  }

  /** What the row must be for, where an annual figure says its year. */
  private String period(Facts facts) {
    Optional<Period> year = facts.period().filter(p -> p instanceof AcademicYear);
    return year.filter(p -> isAsked((AcademicYear) p, facts)).map(Period::label).orElse("");
  }

  private ItemRow.Shape shape(FiguresOfTable table, Figure figure) {
    int width =
        table.band().headers().stream().mapToInt(grid::width).max().orElse(Integer.MAX_VALUE);
    boolean text = grid.sheet().isEmpty();
    return text && grid.width(figure.row()) > width
        ? ItemRow.Shape.TOO_LONG
        : ItemRow.Shape.REGULAR;
  }

  private Claim claim(Figure figure, CellReference cell) {
    Map<Field, String> texts = new EnumMap<>(Field.class);
    Map<Field, CellReference> cells = new EnumMap<>(Field.class);
    texts.putAll(cover.texts());
    cells.putAll(cover.cells());
    figure.facts().authority().ifPresent(name -> putAuthority(name, cell, texts, cells));
    if (cover.find(Field.TERM).isEmpty()) {
      figure.facts().period().ifPresent(period -> texts.put(Field.TERM, period.label()));
    }
    return new Claim(texts, cells, cover.place());
  }

  private static void putAuthority(
      String name, CellReference cell, Map<Field, String> texts, Map<Field, CellReference> cells) {
    texts.put(Field.AUTHORITY, name);
    texts.remove(Field.AUTHORITY_CODE);
    cells.putIfAbsent(Field.AUTHORITY, cell);
  }
}
