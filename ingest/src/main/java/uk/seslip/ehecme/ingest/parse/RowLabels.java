package uk.seslip.ehecme.ingest.parse;

import java.util.List;
import java.util.Optional;
import uk.seslip.ehecme.ingest.identify.Axis;
import uk.seslip.ehecme.ingest.identify.Facts;
import uk.seslip.ehecme.ingest.identify.Vocabulary;
import uk.seslip.ehecme.ingest.identify.Wording;
import uk.seslip.ehecme.ingest.identify.YearGroups;
import uk.seslip.ehecme.ingest.source.Grid;

/** Reads the labels that stand beside the figures of a row. */
final class RowLabels {

  private static final int ROWS_OF_A_GROUP = 60;

  private final Grid grid;
  private final Vocabulary vocabulary;
  private final List<HeadedColumn> columns;

  /**
   * The labels of one row.
   *
   * @param facts what they say together; empty when one is not understood or two disagree
   * @param column where the one stands that is not understood, or the last one
   * @param text what it says; empty when nothing is written beside the figures
   */
  record Reading(Optional<Facts> facts, int column, String text) {}

  RowLabels(Grid grid, Vocabulary vocabulary, List<HeadedColumn> columns) {
    this.grid = grid;
    this.vocabulary = vocabulary;
    this.columns = columns;
  }

  Reading read(int row) {
    Facts all = Facts.NONE;
    int last = columns.isEmpty() ? 0 : columns.get(0).index();
    String text = "";
    for (int at = 0; at < columns.size(); at++) {
      HeadedColumn column = columns.get(at);
      String written = text(row, at);
      if (written.isEmpty()) {
        continue;
      }
      last = column.index();
      text = written;
      Optional<Facts> both = facts(row, column, written).flatMap(all::and);
      if (both.isEmpty()) {
        return new Reading(Optional.empty(), last, text);
      }
      all = both.get();
    }
    return new Reading(Optional.of(all), last, text);
  }

  /** The label of a column, or the one above it that stands for a group of rows. */
  private String text(int row, int at) {
    int column = columns.get(at).index();
    String own = grid.heading(row, column);
    boolean lowest = at == columns.size() - 1;
    if (!own.isEmpty() || lowest || grid.text(row, columns.get(at + 1).index()).isEmpty()) {
      return own;
    }
    int above = row - 1;
    int highest = Math.max(0, row - ROWS_OF_A_GROUP);
    while (above >= highest && !grid.isBlank(above) && grid.text(above, column).isEmpty()) {
      above--;
    }
    boolean stands =
        above >= highest && !grid.isBlank(above) && above > columns.get(at).headingRow();
    return stands ? grid.heading(above, column) : "";
  }

  private Optional<Facts> facts(int row, HeadedColumn column, String written) {
    String heading = Wording.normalise(column.heading());
    if (heading.equals(LabelHeadings.TERM)
        && columns.stream().anyMatch(c -> isHeaded(c, LabelHeadings.YEAR))) {
      return Optional.of(Facts.NONE);
    }
    Facts context = column.facts().orElse(Facts.NONE);
    String label = heading.equals(LabelHeadings.YEAR) ? term(row, written) : written;
    Optional<Facts> own = vocabulary.find(Axis.LABEL, grid.sheet(), label);
    if (LabelHeadings.isOfAuthorities(heading)) {
      return own.filter(Facts::isTotal).or(() -> Optional.of(vocabulary.owner(written)));
    }
    return own.or(() -> YearGroups.find(written)).flatMap(context::and);
  }

  /** DfE writes the year in one column and the term in another. */
  private String term(int row, String year) {
    return columns.stream()
        .filter(column -> isHeaded(column, LabelHeadings.TERM))
        .map(column -> grid.text(row, column.index()) + " " + year)
        .findFirst()
        .orElse(year);
  }

  private static boolean isHeaded(HeadedColumn column, String heading) {
    return Wording.normalise(column.heading()).equals(heading);
  }
}
