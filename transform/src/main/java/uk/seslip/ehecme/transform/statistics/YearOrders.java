package uk.seslip.ehecme.transform.statistics;

/**
 * Counts the orders of whole years by their score, by dynamic programming over sets of years.
 *
 * <p>Appending year {@code y} to any order of a set of years adds the same to the score, so orders
 * of the same set and score need no telling apart: {@code 2^k} sets instead of {@code k!} orders.
 */
final class YearOrders {

  private YearOrders() {}

  /**
   * The number of orders for every score.
   *
   * @param rises for each pair of years, rising minus falling terms from the first to the second
   * @return counts whose middle position is score 0
   */
  static long[] byScore(int[][] rises) {
    int years = rises.length;
    int largest = Recipe.TERMS_PER_YEAR * years * (years - 1) / 2;
    long[][] orders = new long[1 << years][];
    orders[0] = new long[2 * largest + 1];
    orders[0][largest] = 1;
    for (int set = 0; set < orders.length; set++) {
      for (int year = 0; year < years; year++) {
        append(orders, set, year, rises);
      }
    }
    return orders[orders.length - 1];
  }

  private static void append(long[][] orders, int set, int year, int[][] rises) {
    int next = set | (1 << year);
    if (next == set) {
      return;
    }
    if (orders[next] == null) {
      orders[next] = new long[orders[set].length];
    }
    int gain = gain(set, year, rises);
    for (int position = 0; position < orders[set].length; position++) {
      if (orders[set][position] > 0) {
        orders[next][position + gain] += orders[set][position];
      }
    }
  }

  private static int gain(int set, int year, int[][] rises) {
    int gain = 0;
    for (int earlier = 0; earlier < rises.length; earlier++) {
      gain += ((set >> earlier) & 1) * rises[earlier][year];
    }
    return gain;
  }
}
