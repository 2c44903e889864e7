package uk.seslip.ehecme.transform.screen;

import java.util.List;
import java.util.stream.Stream;

/**
 * One geographic level and the columns that say which place a row is of.
 *
 * @param level the level's name
 * @param code the column of its code; empty for a level without one
 * @param name the column of its name
 * @param secondCode a further column of codes; empty for none
 * @param filledAt other levels whose rows may have these columns filled
 */
record Geography(String level, String code, String name, String secondCode, List<String> filledAt) {

  Geography {
    filledAt = List.copyOf(filledAt);
  }

  /** Its columns. */
  List<String> columns() {
    return Stream.of(code, name, secondCode).filter(column -> !column.isEmpty()).toList();
  }
}
