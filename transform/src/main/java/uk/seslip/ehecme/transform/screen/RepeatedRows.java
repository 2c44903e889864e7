package uk.seslip.ehecme.transform.screen;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds rows of the same time, place and filters. While the file is read it keeps eight bytes of
 * each row; where two of those are equal it reads the file again and compares the rows themselves.
 */
final class RepeatedRows implements CsvRows.Reading {

  private static final Set<String> TIME = Set.of("time_period", "time_identifier");

  /** Levels below which a place may have several rows; the table tool does not read them. */
  private static final Set<String> NOT_LOOKED_AT =
      Set.of("School", "Provider", "Institution", "Planning area");

  private final Set<String> filters;
  private final LongSet seen = new LongSet();
  private final LongSet twice = new LongSet();
  private int[] keyColumns = {};
  private int levelColumn = -1;

  RepeatedRows(Set<String> filters) {
    this.filters = filters;
  }

  @Override
  public void header(List<String> columns) {
    levelColumn = columns.indexOf("geographic_level");
    List<Integer> keys = new ArrayList<>();
    for (int i = 0; i < columns.size(); i++) {
      String name = columns.get(i);
      if (i == levelColumn
          || TIME.contains(name)
          || filters.contains(name)
          || Geographies.COLUMNS.contains(name)) {
        keys.add(i);
      }
    }
    keyColumns = keys.stream().mapToInt(Integer::intValue).toArray();
  }

  @Override
  public void row(String[] cells, long line) {
    if (isLookedAt(cells) && !seen.add(hash(cells))) {
      twice.add(hash(cells));
    }
  }

  /** The rows that are there more than once, in words and in the order they come again. */
  List<String> confirmed(Path file) {
    SecondReading second = new SecondReading();
    if (!twice.isEmpty()) {
      CsvRows.read(file, second);
    }
    return second.words;
  }

  private boolean isLookedAt(String[] cells) {
    return levelColumn < 0 || !NOT_LOOKED_AT.contains(cells[levelColumn]);
  }

  private String key(String[] cells) {
    StringBuilder key = new StringBuilder();
    for (int column : keyColumns) {
      key.append(cells[column]).append('\u001f');
    }
    return key.toString();
  }

  private long hash(String[] cells) {
    long hash = 0xcbf29ce484222325L;
    for (int column : keyColumns) {
      String cell = cells[column];
      for (int i = 0; i < cell.length(); i++) {
        hash = (hash ^ cell.charAt(i)) * 0x100000001b3L;
      }
      hash = (hash ^ 0x1f) * 0x100000001b3L;
    }
    return hash ^ (hash >>> 29);
  }

  /** Compares the rows themselves of which something was alike. */
  private final class SecondReading implements CsvRows.Reading {

    private final Map<String, Long> firstLines = new HashMap<>();
    private final List<String> words = new ArrayList<>();

    @Override
    public void header(List<String> columns) {
      // The columns are known from the first reading.
    }

    @Override
    public void row(String[] cells, long line) {
      if (isLookedAt(cells) && twice.contains(hash(cells))) {
        Long first = firstLines.putIfAbsent(key(cells), line);
        if (first != null) {
          words.add("line " + line + " repeats line " + first);
        }
      }
    }
  }
}
