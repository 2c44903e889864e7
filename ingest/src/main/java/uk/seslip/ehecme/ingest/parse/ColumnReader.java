package uk.seslip.ehecme.ingest.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import uk.seslip.ehecme.ingest.identify.Axis;
import uk.seslip.ehecme.ingest.identify.Facts;
import uk.seslip.ehecme.ingest.identify.Vocabulary;
import uk.seslip.ehecme.ingest.identify.Wording;
import uk.seslip.ehecme.ingest.identify.YearGroups;
import uk.seslip.ehecme.ingest.source.Grid;

/** Says what the columns of a freely laid out table hold, by their headings and their cells. */
final class ColumnReader {

  private final Grid grid;
  private final Band band;
  private final Vocabulary vocabulary;
  private final CellKinds kinds;
  private final ColumnHeadings headings;

  ColumnReader(Grid grid, Band band, Vocabulary vocabulary, CellKinds kinds) {
    this.grid = grid;
    this.band = band;
    this.vocabulary = vocabulary;
    this.kinds = kinds;
    this.headings = new ColumnHeadings(grid, band.headers());
  }

  List<HeadedColumn> read() {
    int width = band.rows().stream().mapToInt(grid::width).max().orElse(0);
    return IntStream.range(0, width).filter(this::isUsed).mapToObj(this::read).toList();
  }

  /** Whether a group heading stands to the right of columns that it may be meant for as well. */
  boolean isGroupUnclear(List<HeadedColumn> columns) {
    int last = band.headers().size() - 1;
    return IntStream.range(0, Math.max(0, last))
        .map(at -> band.headers().get(at))
        .anyMatch(
            row ->
                kinds.filled(row).stream()
                    .findFirst()
                    .filter(first -> hasOrphan(columns, row, first))
                    .isPresent());
  }

  private boolean hasOrphan(List<HeadedColumn> columns, int row, int first) {
    return columns.stream()
        .filter(column -> !column.labels() && column.index() < first)
        .anyMatch(column -> grid.heading(row, column.index()).isEmpty());
  }

  private boolean isUsed(int column) {
    return band.rows().stream().anyMatch(row -> !grid.text(row, column).isEmpty());
  }

  private HeadedColumn read(int column) {
    List<String> parts = new ArrayList<>();
    int lowest = band.headers().isEmpty() ? band.rows().get(0) : band.headers().get(0);
    for (int at = 0; at < band.headers().size(); at++) {
      String part = headings.over(column, at);
      if (!part.isEmpty() && !parts.contains(part)) {
        parts.add(part);
        lowest = band.headers().get(at);
      }
    }
    Optional<Facts> facts = facts(parts);
    String heading = String.join(" ", parts);
    return new HeadedColumn(column, heading, lowest, facts, isLabels(column, heading, facts));
  }

  private Optional<Facts> facts(List<String> parts) {
    Optional<Facts> whole = find(String.join(" ", parts));
    if (whole.isPresent()) {
      return whole;
    }
    Optional<Facts> all = Optional.of(Facts.NONE);
    for (String part : parts) {
      Optional<Facts> next = find(part).or(() -> YearGroups.find(part));
      all = all.flatMap(facts -> next.flatMap(facts::and));
    }
    return all;
  }

  private Optional<Facts> find(String heading) {
    return vocabulary.find(Axis.HEADER, grid.sheet(), heading);
  }

  private boolean isLabels(int column, String heading, Optional<Facts> facts) {
    if (LabelHeadings.contains(Wording.normalise(heading))) {
      return true;
    }
    boolean counts = facts.filter(ColumnReader::namesFigures).isPresent();
    boolean topic = facts.filter(f -> f.topic().isPresent() && f.measure().isEmpty()).isPresent();
    long figures = band.rows().stream().filter(row -> kinds.isFigure(row, column)).count();
    boolean first = column == leftmost();
    if (counts) {
      return figures == 0 && !facts.orElseThrow().passedOver() && isSpoken(column);
    }
    return figures == 0 || topic || (first && hasWordings(column));
  }

  private static boolean namesFigures(Facts facts) {
    return facts.measure().isPresent()
        || facts.category().isPresent()
        || facts.authority().isPresent()
        || facts.period().isPresent()
        || facts.passedOver();
  }

  /** Whether all that stands in a column are labels that are understood. */
  private boolean isSpoken(int column) {
    return hasWordings(column)
        && band.rows().stream()
            .filter(row -> !grid.text(row, column).isEmpty())
            .allMatch(row -> kinds.isKnown(row, column));
  }

  private boolean hasWordings(int column) {
    return band.rows().stream().anyMatch(row -> kinds.isWording(row, column));
  }

  private int leftmost() {
    return band.rows().stream()
        .filter(kinds::hasFigures)
        .mapToInt(row -> kinds.filled(row).get(0))
        .min()
        .orElse(0);
  }
}
