package uk.seslip.ehecme.transform.statistics;

/** Refuses constants that the recipe cannot work with, in a plain sentence. */
final class Bounds {

  private Bounds() {}

  /** A share or probability lies between 0 and 1, neither included. */
  static void share(String name, double value) {
    check(value > 0 && value < 1, name, value, "between 0 and 1");
  }

  /** A constant has a smallest value. */
  static void atLeast(String name, double value, double least) {
    check(value >= least, name, value, "at least " + least);
  }

  /** A constant has a largest value. */
  static void atMost(String name, double value, double most) {
    check(value <= most, name, value, "at most " + most);
  }

  private static void check(boolean holds, String name, double value, String wanted) {
    if (!holds) {
      throw new IllegalArgumentException(
          "cannot use the statistical recipe: because %s is %s (make it %s)"
              .formatted(name, value, wanted));
    }
  }
}
