package uk.seslip.ehecme.transform.statistics;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;

/**
 * A probability as the fraction it is, favourable cases over all cases, in lowest terms.
 *
 * @param favourable the numerator
 * @param all the denominator, positive
 */
public record ExactProbability(BigInteger favourable, BigInteger all) {

  /** Reduces the fraction; a share outside 0 to 1 is a bug. */
  public ExactProbability {
    if (all.signum() <= 0 || favourable.signum() < 0 || favourable.compareTo(all) > 0) {
      throw new IllegalArgumentException("not a probability: " + favourable + "/" + all);
    }
    BigInteger divisor = favourable.gcd(all);
    favourable = favourable.divide(divisor);
    all = all.divide(divisor);
  }

  /** The certain event. */
  static ExactProbability one() {
    return new ExactProbability(BigInteger.ONE, BigInteger.ONE);
  }

  /** The nearest floating-point number. */
  public double value() {
    return new BigDecimal(favourable)
        .divide(new BigDecimal(all), MathContext.DECIMAL128)
        .doubleValue();
  }

  /** The fraction as text, such as {@code 1/108}. */
  @Override
  public String toString() {
    return favourable + "/" + all;
  }
}
