package uk.seslip.ehecme.ingest.parse;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import uk.seslip.ehecme.ingest.identify.Axis;
import uk.seslip.ehecme.ingest.identify.Facts;
import uk.seslip.ehecme.ingest.identify.RegionTotals;
import uk.seslip.ehecme.ingest.identify.TitleReader;
import uk.seslip.ehecme.ingest.identify.Vocabulary;
import uk.seslip.ehecme.ingest.source.Grid;

/** Takes the figures out of one group of columns of a freely laid out table. */
final class GroupReader {

  private final Grid grid;
  private final Vocabulary vocabulary;
  private final CellKinds kinds;
  private final UnreadList unread;
  private final ColumnGroup group;
  private final RowLabels labels;
  private final Facts context;
  private final List<Figure> figures = new ArrayList<>();
  private final Map<Integer, Facts> said = new HashMap<>();
  private Optional<Facts> section = Optional.of(Facts.NONE);
  private int sectionRow;
  private boolean byAuthority;

  GroupReader(
      Grid grid, Vocabulary vocabulary, UnreadList unread, ColumnGroup group, Facts context) {
    this.grid = grid;
    this.vocabulary = vocabulary;
    this.kinds = new CellKinds(grid, vocabulary);
    this.unread = unread;
    this.group = group;
    this.labels = new RowLabels(grid, vocabulary, group.labels());
    this.context = context;
  }

  FiguresOfTable read(Band band) {
    for (int row : band.rows()) {
      RowLabels.Reading label = labels.read(row);
      label.facts().ifPresent(facts -> said.put(row, facts));
      if (hasFigure(row)) {
        readFigures(row, label);
      } else {
        readSection(row);
      }
    }
    return new FiguresOfTable(band, group, said, figures);
  }

  private boolean hasFigure(int row) {
    return group.figures().stream().anyMatch(c -> !grid.text(row, c.index()).isEmpty());
  }

  /** A line of text names what the rows after it are for, or keeps them from being read. */
  private void readSection(int row) {
    Optional<Integer> column =
        group.labels().stream()
            .map(HeadedColumn::index)
            .filter(c -> !grid.text(row, c).isEmpty())
            .findFirst();
    if (column.isEmpty()) {
      return;
    }
    String text = grid.text(row, column.get());
    Optional<Facts> facts = new TitleReader(vocabulary).read(Axis.LABEL, grid.sheet(), text);
    if (facts.filter(f -> f.hasCategory() || f.isTotal() || f.authority().isPresent()).isEmpty()) {
      section = facts.map(f -> f.measure().isPresent() ? f : f.orElse(measureOfSection()));
      sectionRow = row;
    }
  }

  private Facts measureOfSection() {
    return section.flatMap(Facts::measure).map(Facts.NONE::ofMeasure).orElse(Facts.NONE);
  }

  private void readFigures(int row, RowLabels.Reading label) {
    if (section.isEmpty()) {
      unread.label(sectionRow, firstLabelColumn());
    } else if (isTotalOfAuthorities(label)) {
      unread.totals(row, label.column());
    } else if (isUnclear(label)) {
      unread.label(row, label.column());
    } else {
      readFigures(row, label.facts().orElseThrow(), label.text());
    }
  }

  private int firstLabelColumn() {
    return kinds.filled(sectionRow).get(0);
  }

  private boolean isUnclear(RowLabels.Reading label) {
    return label.facts().isEmpty() || (!group.labels().isEmpty() && label.text().isEmpty());
  }

  /** A sum over councils is nobody's figure. */
  private boolean isTotalOfAuthorities(RowLabels.Reading label) {
    Optional<Facts> facts = label.facts();
    boolean region = RegionTotals.has(label.text());
    boolean total = facts.filter(f -> f.isTotal() && isBare(f)).isPresent();
    return region || (total && byAuthority);
  }

  private static boolean isBare(Facts facts) {
    return facts.authority().isEmpty() && facts.measure().isEmpty();
  }

  private void readFigures(int row, Facts label, String text) {
    for (HeadedColumn column : group.figures()) {
      String written = grid.text(row, column.index());
      if (!written.isEmpty()) {
        read(row, column, label, text);
      }
    }
  }

  private void read(int row, HeadedColumn column, Facts label, String text) {
    Optional<Facts> remembered = vocabulary.findCell(grid.sheet(), column.heading(), text);
    if (remembered.isEmpty() && column.facts().isEmpty()) {
      unread.header(column);
      return;
    }
    Facts header = column.facts().orElse(Facts.NONE);
    Optional<Facts> both = remembered.or(() -> header.and(label));
    if (both.isEmpty()) {
      unread.contradiction(row, column.index(), column.heading() + " and " + text);
    } else if (both.get().passedOver()) {
      unread.column(column, "it is not a count of the return");
    } else {
      Facts facts = both.get().orElse(section.orElseThrow().orElse(context));
      byAuthority |= label.authority().isPresent();
      figures.add(new Figure(row, column.index(), header, label, facts));
    }
  }
}
