package uk.seslip.ehecme.ingest.extract;

import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Which column of a file holds what.
 *
 * @param positions the place of each column of the definition in the file; -1 where it has none
 * @param cells how many cells each row has
 */
public record ExtractHeader(int[] positions, int cells) implements Serializable {

  private static final int NONE = -1;

  /**
   * What a row of headings says.
   *
   * @param header the columns, when the row names all that are required and none twice
   * @param known how many of its cells are headings that are known
   * @param missing the ids of required columns that it does not name
   * @param doubled the ids of columns that it names twice
   */
  public record Reading(
      Optional<ExtractHeader> header, int known, List<String> missing, List<String> doubled) {}

  /** Reads a row as headings. */
  public static Reading read(ExtractPlan plan, Fields row) {
    int[] positions = new int[plan.columns()];
    Arrays.fill(positions, NONE);
    List<String> doubled = new ArrayList<>();
    int known = 0;
    for (int field = 0; field < row.count(); field++) {
      int column = column(plan, normalise(text(row, field)));
      if (column != NONE) {
        known++;
        if (positions[column] != NONE) {
          doubled.add(plan.columnIds().get(column));
        }
        positions[column] = field;
      }
    }
    List<String> missing = missing(plan, positions);
    boolean usable = missing.isEmpty() && doubled.isEmpty();
    return new Reading(
        usable ? Optional.of(new ExtractHeader(positions, row.count())) : Optional.empty(),
        known,
        missing,
        doubled);
  }

  /** A heading without what people write differently. */
  static String normalise(String heading) {
    return heading
        .replace("\uFEFF", "")
        .toLowerCase(Locale.ROOT)
        .replaceAll("[.'’:*()\"]", "")
        .replaceAll("[\\s_-]+", " ")
        .strip();
  }

  /** Whether the file has a column. */
  public boolean has(int column) {
    return positions[column] != NONE;
  }

  private static int column(ExtractPlan plan, String heading) {
    for (int column = 0; column < plan.columns(); column++) {
      if (plan.headings().get(column).contains(heading)) {
        return column;
      }
    }
    return NONE;
  }

  private static List<String> missing(ExtractPlan plan, int[] positions) {
    List<String> missing = new ArrayList<>();
    for (int column = 0; column < positions.length; column++) {
      if (plan.required().get(column) && positions[column] == NONE) {
        missing.add(plan.columnIds().get(column));
      }
    }
    return missing;
  }

  private static String text(Fields row, int field) {
    return new String(
        row.bytes, row.from[field], row.to[field] - row.from[field], StandardCharsets.UTF_8);
  }
}
