package uk.seslip.ehecme.transform;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import uk.seslip.ehecme.model.Caveat;
import uk.seslip.ehecme.model.Period;

/**
 * All authorities side by side for one measure's newest period: the median and the range of their
 * published rates, and why the differences may not be differences.
 *
 * @param measure id of the measure
 * @param period the period compared
 * @param counted how many authorities have a rate to compare
 * @param expected how many should have
 * @param medianPer10000 the median authority's rate; empty when too few have one
 * @param lowestPer10000 the lowest rate
 * @param highestPer10000 the highest rate
 * @param dispersion how many times more the authorities differ than chance alone would make them
 *     (phi); empty when it cannot be computed
 * @param limits the range seen across the region, by size of authority, smallest first; empty where
 *     too few authorities take part
 * @param authorities one entry for each authority of the region, alphabetical
 * @param caveats the caveats that fired for any of them, the strongest first
 */
public record Comparison(
    String measure,
    Period period,
    int counted,
    int expected,
    Optional<BigDecimal> medianPer10000,
    Optional<BigDecimal> lowestPer10000,
    Optional<BigDecimal> highestPer10000,
    Optional<BigDecimal> dispersion,
    List<FunnelLimits> limits,
    List<ComparedAuthority> authorities,
    List<Caveat> caveats) {

  /** Copies the lists. */
  public Comparison {
    limits = List.copyOf(limits);
    authorities = List.copyOf(authorities);
    caveats = List.copyOf(caveats);
  }
}
