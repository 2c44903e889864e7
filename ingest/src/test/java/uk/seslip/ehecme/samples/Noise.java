package uk.seslip.ehecme.samples;

import java.util.SplittableRandom;

/**
 * Jitter that depends on its key only, so that one more measure or authority changes no other
 * number.
 */
final class Noise {
  /** The seed of all samples, printed in their README. */
  static final long SEED = 20261001L;

  private Noise() {}

  /** A factor between {@code 1 - spread} and {@code 1 + spread}, always the same for a key. */
  static double around(double spread, String... key) {
    return 1 + spread * (2 * unit(key) - 1);
  }

  /** A number from 0 to below a bound, always the same for a key. */
  static int below(int bound, String... key) {
    return (int) (unit(key) * bound);
  }

  private static double unit(String... key) {
    long hash = String.join("|", key).hashCode();
    return new SplittableRandom(SEED * 31 + hash).nextDouble();
  }
}
