package uk.seslip.ehecme.transform.statistics;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Counts, for every number of falling pairs, the orderings that have it: a polynomial whose
 * coefficient at {@code i} is the number of distinct orderings with {@code i} falling pairs.
 *
 * <p>For {@code n} different values it is {@code prod_{k=1..n} (1+q+...+q^(k-1))}; each group of
 * equal values divides by the same product. Independent groups multiply (a convolution). Source:
 * Kendall 1970 and the q-multinomial theorem (MacMahon 1916).
 */
final class Orderings {

  private Orderings() {}

  /** The counts for several independent groups of values together. */
  static BigInteger[] ofGroups(Collection<double[]> groups) {
    return groups.stream().map(Orderings::of).reduce(one(), Orderings::times);
  }

  /** The counts for one group of values. */
  static BigInteger[] of(double[] values) {
    BigInteger[] orderings = one();
    for (int length = 2; length <= values.length; length++) {
      orderings = times(orderings, run(length));
    }
    for (int ties : ties(values)) {
      for (int length = 2; length <= ties; length++) {
        orderings = dividedBy(orderings, length);
      }
    }
    return orderings;
  }

  /** How often each distinct value comes. */
  static List<Integer> ties(double[] values) {
    Map<Double, Long> times =
        Arrays.stream(values)
            .boxed()
            .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    return times.values().stream().map(Long::intValue).sorted().toList();
  }

  private static BigInteger[] one() {
    return new BigInteger[] {BigInteger.ONE};
  }

  private static BigInteger[] run(int length) {
    BigInteger[] ones = new BigInteger[length];
    Arrays.fill(ones, BigInteger.ONE);
    return ones;
  }

  private static BigInteger[] times(BigInteger[] left, BigInteger[] right) {
    BigInteger[] product = new BigInteger[left.length + right.length - 1];
    Arrays.fill(product, BigInteger.ZERO);
    for (int i = 0; i < left.length; i++) {
      for (int j = 0; j < right.length; j++) {
        product[i + j] = product[i + j].add(left[i].multiply(right[j]));
      }
    }
    return product;
  }

  /** Divides exactly by {@code 1+q+...+q^(length-1)}. */
  private static BigInteger[] dividedBy(BigInteger[] product, int length) {
    BigInteger[] quotient = new BigInteger[product.length - length + 1];
    for (int i = 0; i < quotient.length; i++) {
      quotient[i] = product[i];
      for (int back = 1; back < length && back <= i; back++) {
        quotient[i] = quotient[i].subtract(quotient[i - back]);
      }
    }
    return quotient;
  }
}
