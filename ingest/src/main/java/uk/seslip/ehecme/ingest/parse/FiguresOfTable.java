package uk.seslip.ehecme.ingest.parse;

import java.util.List;
import java.util.Map;
import uk.seslip.ehecme.ingest.identify.Facts;

/**
 * The figures of one table, in the order of its rows.
 *
 * @param band where the table stands
 * @param group its columns
 * @param labels what the labels of each row say, rows without figures among them
 * @param figures its figures
 */
record FiguresOfTable(
    Band band, ColumnGroup group, Map<Integer, Facts> labels, List<Figure> figures) {

  FiguresOfTable {
    labels = Map.copyOf(labels);
    figures = List.copyOf(figures);
  }
}
