package uk.seslip.ehecme.transform.disclosure;

import java.util.Random;

/** Tables with many counts of 0 and 1 to 4, the same for the same seed. */
final class RandomTables {

  private RandomTables() {}

  /** A table of up to 19 authorities by 2 to 12 categories. */
  static int[][] of(Random random) {
    return of(random, 2 + random.nextInt(18), 2 + random.nextInt(11));
  }

  static int[][] of(Random random, int rows, int columns) {
    int[][] table = new int[rows][columns];
    for (int[] row : table) {
      int size = random.nextInt(3);
      for (int c = 0; c < columns; c++) {
        row[c] = count(random, size);
      }
    }
    return table;
  }

  private static int count(Random random, int size) {
    int kind = random.nextInt(10);
    if (kind < 3) {
      return 0;
    }
    return kind < 7 - size ? 1 + random.nextInt(4) : 5 + random.nextInt(12 + 60 * size);
  }
}
