package uk.seslip.ehecme.transform.screen;

import java.util.Set;

/**
 * What is kept of one column while its file is read.
 *
 * @param kept the distinct texts so far
 * @param isIndicator whether only texts that are no numbers are kept
 * @param isFilter whether as many are kept as a filter may have, and one more
 */
record ColumnReading(Set<String> kept, boolean isIndicator, boolean isFilter) {

  void take(String cell) {
    if (isIndicator && PlainNumber.is(cell)) {
      return;
    }
    if (!isFilter || kept.size() <= FilterItemLimit.MOST_ITEMS) {
      kept.add(cell);
    }
  }
}
