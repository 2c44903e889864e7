package uk.seslip.ehecme.transform.disclosure;

import java.util.List;

/**
 * All counts of one measure in one period, and how they add up; no equation leads out of it.
 *
 * @param rows each place's breakdowns, the region's too
 * @param lines each figure of the region
 */
record Block(List<Row> rows, List<Line> lines) {

  Block {
    rows = List.copyOf(rows);
    lines = List.copyOf(lines);
  }
}
