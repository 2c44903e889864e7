package uk.seslip.ehecme.transform.disclosure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import uk.seslip.ehecme.transform.Release;
import uk.seslip.ehecme.transform.ReleasedFigure;

/**
 * What the region's figures of earlier releases say: the same sums, perhaps without an authority
 * that came late, or with a count that was revised since. The difference of two releases of one sum
 * is what came late (the recipe, section 6.4).
 */
final class EarlierSums {

  private final List<Map<Cell, Known>> releases = new ArrayList<>();

  /**
   * One earlier figure of the region.
   *
   * @param sum what it says
   * @param unchanged the counts it is made of that may be the same today
   * @param revised what was said of counts that are others today
   * @param least what the counts that were revised made at least, so that all agrees
   */
  record EarlierSum(Known sum, List<Count> unchanged, List<Known> revised, List<Integer> least) {

    /** Whether it is the sum of the same counts as today's figure. */
    boolean isWhole(Line line) {
      return revised.isEmpty() && unchanged.size() == line.parts().size();
    }
  }

  EarlierSums(List<Release> earlier) {
    for (Release release : earlier) {
      Map<Cell, Known> shown = new HashMap<>();
      release.figures().stream()
          .filter(ReleasedFigure::wasCounted)
          .forEach(f -> shown.put(Cell.of(f), Known.of(f)));
      releases.add(shown);
    }
  }

  /** The earlier figures of a line that can be true together with today's exact counts. */
  List<EarlierSum> of(Line line) {
    return releases.stream()
        .flatMap(release -> earlier(release, line).stream())
        .distinct()
        .toList();
  }

  private Optional<EarlierSum> earlier(Map<Cell, Known> release, Line line) {
    Known sum = release.getOrDefault(line.sum().cell(), Known.NOTHING);
    List<Count> unchanged = new ArrayList<>();
    List<Known> revised = new ArrayList<>();
    for (Count part : line.parts()) {
      Known known = release.get(part.cell());
      if (known != null && known.holds(part.exact())) {
        unchanged.add(part);
      } else if (known != null) {
        revised.add(known);
      }
    }
    long rest = sum.lowest() - unchanged.stream().mapToLong(Count::exact).sum();
    List<Integer> least = new ArrayList<>();
    for (Known known : revised) {
      long own = Math.max(known.lowest(), Math.min(known.highest(), rest));
      least.add((int) own);
      rest -= own;
    }
    long made =
        unchanged.stream().mapToLong(Count::exact).sum()
            + least.stream().mapToLong(Integer::longValue).sum();
    boolean agrees = sum.lowest() <= made && made <= sum.highest();
    boolean says = sum.highest() < Known.UNLIMITED;
    return agrees && says
        ? Optional.of(new EarlierSum(sum, unchanged, revised, least))
        : Optional.empty();
  }
}
