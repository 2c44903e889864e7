package uk.seslip.ehecme.transform.disclosure;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * What can be withheld to protect a count, the cheapest first: the region's figure, the region's
 * breakdown, the authority's breakdown, the category everywhere, the measure of the region, and at
 * last everything of the measure.
 *
 * @param block the block of the count
 */
record Remedies(Block block) {

  /** Lists of counts to withhold together; some may be withheld already. */
  Stream<List<Count>> of(Count cell) {
    return Stream.of(
        cell.isTotal() ? List.of() : cells(c -> samePlace(c, cell) && sameTopic(c, cell)),
        cells(c -> samePlace(c, cell) && !c.isTotal()),
        sum(cell),
        cells(c -> c.isRegional() && sameTopic(c, cell)),
        cells(c -> sameGroup(c, cell)),
        cells(Count::isRegional),
        cells(c -> samePlace(c, cell)),
        cells(c -> true));
  }

  private List<Count> sum(Count cell) {
    return cells(c -> c.isRegional() && sameGroup(c, cell));
  }

  private static boolean sameTopic(Count one, Count other) {
    return one.cell().breakdown().topic().equals(other.cell().breakdown().topic());
  }

  private static boolean samePlace(Count one, Count other) {
    return one.cell().place().equals(other.cell().place());
  }

  private static boolean sameGroup(Count one, Count other) {
    return one.cell().breakdown().equals(other.cell().breakdown());
  }

  private List<Count> cells(Predicate<Count> wanted) {
    return block.counts().stream().filter(wanted).toList();
  }
}
