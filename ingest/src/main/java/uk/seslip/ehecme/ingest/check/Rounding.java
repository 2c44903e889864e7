package uk.seslip.ehecme.ingest.check;

import java.math.BigDecimal;
import java.util.List;
import uk.seslip.ehecme.model.Observation;
import uk.seslip.ehecme.model.Thresholds;

/** Tells a return whose every figure was rounded from an exact one. */
final class Rounding {

  private static final List<BigDecimal> BASES = List.of(BigDecimal.TEN, BigDecimal.valueOf(5));
  private static final BigDecimal HALF = new BigDecimal("0.5");

  private Rounding() {}

  /** Half the base that all numbers are multiples of; 0 when they are exact or too few to say. */
  static BigDecimal slack(Thresholds limits, List<Observation> observations) {
    List<BigDecimal> numbers =
        observations.stream()
            .flatMap(o -> CheckContext.number(o).stream())
            .filter(n -> n.signum() != 0)
            .toList();
    if (numbers.size() < limits.requireInt("rounded_fewest_figures")) {
      return BigDecimal.ZERO;
    }
    return BASES.stream()
        .filter(base -> numbers.stream().allMatch(n -> n.remainder(base).signum() == 0))
        .findFirst()
        .map(base -> base.multiply(HALF))
        .orElse(BigDecimal.ZERO);
  }
}
