package uk.seslip.ehecme.ingest.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import uk.seslip.ehecme.ingest.identify.Axis;
import uk.seslip.ehecme.ingest.identify.Claim;
import uk.seslip.ehecme.ingest.identify.Facts;
import uk.seslip.ehecme.ingest.identify.Field;
import uk.seslip.ehecme.ingest.identify.LabelEcho;
import uk.seslip.ehecme.ingest.identify.TitleReader;
import uk.seslip.ehecme.ingest.identify.Vocabulary;
import uk.seslip.ehecme.ingest.source.Grid;

/**
 * Reads a sheet that is laid out as its sender likes: by what its headings, labels, titles and name
 * say, word for word. A figure is read when they settle what it counts; every other one is said.
 */
public final class LabelledTableReader {

  private final Grid grid;
  private final Vocabulary vocabulary;
  private final Claim cover;
  private final LabelEcho echo;
  private final UnreadList unread;
  private final List<FiguresOfTable> tables = new ArrayList<>();

  private LabelledTableReader(Grid grid, Vocabulary vocabulary, Claim cover, LabelEcho echo) {
    this.grid = grid;
    this.vocabulary = vocabulary;
    this.cover = cover;
    this.echo = echo;
    this.unread = new UnreadList(grid, echo);
  }

  /** The figures of a sheet, and what of it was not read. */
  public static LabelledReading read(
      Grid grid, Vocabulary vocabulary, Claim cover, LabelEcho echo) {
    return new LabelledTableReader(grid, vocabulary, cover, echo).read();
  }

  private LabelledReading read() {
    CellKinds kinds = new CellKinds(grid, vocabulary);
    List<Band> bands = new BandFinder(grid, vocabulary, kinds).find();
    Optional<Facts> sheet =
        new TitleReader(vocabulary).read(Axis.SHEET, "", grid.sheet()).map(this::confirmed);
    if (sheet.filter(Facts::passedOver).isPresent()) {
      return new LabelledReading(List.of(), List.of());
    }
    bands.forEach(band -> read(band, kinds, sheet.orElse(Facts.NONE)));
    FigureRows rows = new FigureRows(grid, vocabulary, cover, unread);
    tables.forEach(rows::add);
    return sheet.isEmpty() && !rows.claimed().isEmpty()
        ? refused()
        : new LabelledReading(rows.claimed(), unread.all());
  }

  /** A sheet called like an authority can contradict the cover, and never stand in for it. */
  private Facts confirmed(Facts sheet) {
    boolean named =
        cover.find(Field.AUTHORITY).isPresent() || cover.find(Field.AUTHORITY_CODE).isPresent();
    return named ? sheet : sheet.byNobody();
  }

  /** Figures that would be read, on a sheet whose name may say that they are something else. */
  private LabelledReading refused() {
    UnreadList only = new UnreadList(grid, echo);
    only.sheet();
    return new LabelledReading(List.of(), only.all());
  }

  private void read(Band band, CellKinds kinds, Facts sheet) {
    Optional<Facts> titles = titles(band, kinds);
    if (titles.isEmpty()) {
      return;
    }
    ColumnReader reader = new ColumnReader(grid, band, vocabulary, kinds);
    List<HeadedColumn> columns = reader.read();
    if (reader.isGroupUnclear(columns)) {
      unread.contradiction(
          band.headers().get(0), columns.get(0).index(), "a heading over several columns");
      return;
    }
    boolean labelled = columns.stream().anyMatch(HeadedColumn::labels);
    for (ColumnGroup group : ColumnGroup.of(columns)) {
      if (labelled && group.labels().isEmpty()) {
        unread.contradiction(
            band.rows().get(0), group.figures().get(0).index(), "no label beside it");
        continue;
      }
      Facts context = titles.get().orElse(sheet);
      GroupReader figures = new GroupReader(grid, vocabulary, unread, group, context);
      tables.add(figures.read(band));
    }
  }

  private Optional<Facts> titles(Band band, CellKinds kinds) {
    Facts all = Facts.NONE;
    for (int row : band.titles()) {
      for (int column : kinds.filled(row)) {
        Optional<Facts> title =
            new TitleReader(vocabulary).read(Axis.LABEL, grid.sheet(), grid.text(row, column));
        Optional<Facts> both = title.flatMap(all::and);
        if (both.isEmpty()) {
          unread.label(row, column);
          return Optional.empty();
        }
        all = both.get().passedOver() ? all : both.get();
      }
    }
    return Optional.of(all);
  }
}
