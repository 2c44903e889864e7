package uk.seslip.ehecme.report.pdf;

import java.util.ArrayList;
import java.util.List;

/** Sets things in rows of a few. */
public final class Grid {

  private Grid() {}

  /** The things in their order, so many to a row; the last row may be shorter. */
  public static <T> List<List<T>> rows(List<T> things, int perRow) {
    List<List<T>> rows = new ArrayList<>();
    for (int start = 0; start < things.size(); start += perRow) {
      rows.add(List.copyOf(things.subList(start, Math.min(start + perRow, things.size()))));
    }
    return List.copyOf(rows);
  }
}
