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
 * @param isOfRegion which counts are the region's
 */
record Remedies(Block block, Predicate<Cell> isOfRegion) {

  /** Lists of counts to withhold together; some may be withheld already. */
  Stream<List<Cell>> of(Cell cell) {
    return Stream.of(
        cell.breakdown().isTotal()
            ? List.of()
            : cells(c -> c.place().equals(cell.place()) && sameTopic(c, cell)),
        cells(c -> c.place().equals(cell.place()) && !c.breakdown().isTotal()),
        sum(cell),
        cells(c -> isOfRegion.test(c) && sameTopic(c, cell)),
        cells(c -> c.breakdown().equals(cell.breakdown())),
        cells(isOfRegion),
        cells(c -> c.place().equals(cell.place())),
        cells(c -> true));
  }

  private List<Cell> sum(Cell cell) {
    return cells(c -> isOfRegion.test(c) && c.breakdown().equals(cell.breakdown()));
  }

  private static boolean sameTopic(Cell one, Cell other) {
    return one.breakdown().topic().equals(other.breakdown().topic());
  }

  private List<Cell> cells(Predicate<Cell> wanted) {
    Stream<Cell> ofLines =
        block.lines().stream().flatMap(l -> Stream.concat(Stream.of(l.sum()), l.parts().stream()));
    Stream<Cell> ofRows =
        block.rows().stream().flatMap(r -> Stream.concat(Stream.of(r.total()), r.parts().stream()));
    return Stream.concat(ofLines, ofRows).distinct().filter(wanted).toList();
  }
}
