package uk.seslip.ehecme.ingest.parse;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import uk.seslip.ehecme.ingest.source.CellNames;

/**
 * Numbers that stand together on a sheet, at most one empty row or column apart.
 *
 * @param cells the cells, by row and column
 */
record NumberBlock(List<NumberBlock.Place> cells) {

  private static final int REACH = 2;
  private static final int MOST_BLOCKS = 50;
  private static final int LEAST_NUMBERED = 3;

  /** A cell, counted from 0. */
  record Place(int row, int column) implements Comparable<Place> {

    @Override
    public int compareTo(Place other) {
      return row == other.row
          ? Integer.compare(column, other.column)
          : Integer.compare(row, other.row);
    }
  }

  NumberBlock {
    cells = cells.stream().sorted().toList();
  }

  /** The blocks that cells fall into, from top to bottom; after many, the rest is one. */
  static List<NumberBlock> of(Set<Place> cells) {
    Set<Place> left = new TreeSet<>(cells);
    List<NumberBlock> blocks = new ArrayList<>();
    while (!left.isEmpty() && blocks.size() < MOST_BLOCKS) {
      blocks.add(new NumberBlock(take(left)));
    }
    if (!left.isEmpty()) {
      blocks.add(new NumberBlock(List.copyOf(left)));
    }
    return blocks;
  }

  private static List<Place> take(Set<Place> left) {
    Deque<Place> next = new ArrayDeque<>(List.of(left.iterator().next()));
    left.remove(next.peek());
    List<Place> block = new ArrayList<>();
    while (!next.isEmpty()) {
      Place place = next.pop();
      block.add(place);
      for (int row = place.row() - REACH; row <= place.row() + REACH; row++) {
        for (int column = place.column() - REACH; column <= place.column() + REACH; column++) {
          Place near = new Place(row, column);
          if (left.remove(near)) {
            next.push(near);
          }
        }
      }
    }
    return block;
  }

  Place first() {
    return cells.get(0);
  }

  int lastRow() {
    return cells.get(cells.size() - 1).row();
  }

  int firstColumn() {
    return cells.stream().mapToInt(Place::column).min().orElseThrow();
  }

  int lastColumn() {
    return cells.stream().mapToInt(Place::column).max().orElseThrow();
  }

  /** Where it stands, as a person would select it, and how much it is. */
  String words() {
    String from = CellNames.of(first().row(), firstColumn());
    String to = CellNames.of(lastRow(), lastColumn());
    return from.equals(to) ? from : from + ":" + to + " (" + cells.size() + " numbers)";
  }

  /** Whether it is a column that numbers its rows: each number is one more than that above it. */
  boolean isNumbering(List<String> texts) {
    return texts.size() >= LEAST_NUMBERED
        && firstColumn() == lastColumn()
        && texts.stream().allMatch(text -> text.matches("\\d{1,4}"))
        && IntStream.range(1, texts.size())
            .allMatch(
                i -> Integer.parseInt(texts.get(i)) == Integer.parseInt(texts.get(i - 1)) + 1);
  }
}
