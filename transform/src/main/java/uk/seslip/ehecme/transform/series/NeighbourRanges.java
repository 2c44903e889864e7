package uk.seslip.ehecme.transform.series;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import uk.seslip.ehecme.model.Authority;
import uk.seslip.ehecme.model.Neighbour;
import uk.seslip.ehecme.model.Region;
import uk.seslip.ehecme.transform.NeighbourRange;
import uk.seslip.ehecme.transform.Rate;
import uk.seslip.ehecme.transform.statistics.Recipe;
import uk.seslip.ehecme.transform.statistics.Spread;

/**
 * The range of each authority's statistical neighbours. Only those in the region send returns, so a
 * range exists only where enough of them lie in it.
 *
 * @param region the region
 * @param neighbours every authority's neighbours, closest first
 * @param rules how many a range needs
 */
record NeighbourRanges(Region region, List<Neighbour> neighbours, Recipe.Rates rules) {

  NeighbourRanges {
    neighbours = List.copyOf(neighbours);
  }

  /**
   * The range of one authority's neighbours.
   *
   * @param rates the published rates by GSS code; those without a rate are left out
   */
  NeighbourRange of(Authority authority, Map<String, Rate> rates) {
    List<Neighbour> own =
        neighbours.stream().filter(n -> n.authority().equals(authority.code())).toList();
    List<String> inRegion = own.stream().flatMap(n -> code(n).stream()).toList();
    List<Double> values =
        inRegion.stream()
            .filter(rates::containsKey)
            .map(code -> rates.get(code).per10000().doubleValue())
            .toList();
    Optional<Spread> spread = Spread.ofNeighbours(values, inRegion.size(), rules);
    return new NeighbourRange(
        own.stream().findFirst().map(Neighbour::set).orElse(""),
        own.size(),
        inRegion,
        rules.fewestNeighbours(),
        spread.map(s -> whole(s.minimum())),
        spread.map(s -> whole(s.maximum())));
  }

  private Optional<String> code(Neighbour neighbour) {
    return region.authorities().stream()
        .filter(authority -> authority.oldCode().equals(neighbour.neighbourOldCode()))
        .map(Authority::code)
        .findFirst();
  }

  private static BigDecimal whole(double rate) {
    return BigDecimal.valueOf(rate).setScale(0, RoundingMode.HALF_UP);
  }
}
