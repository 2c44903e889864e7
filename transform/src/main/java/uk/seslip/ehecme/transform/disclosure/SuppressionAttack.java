package uk.seslip.ehecme.transform.disclosure;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import uk.seslip.ehecme.transform.disclosure.SuppressionTable.Position;

/**
 * What can be worked out of a table whose other places are shown. A small count is safe when it may
 * still be 1 or less, and 5 or more (the recipe, section 6.3).
 *
 * @param table the exact counts
 * @param suppressed what is not shown
 */
record SuppressionAttack(SuppressionTable table, Set<Position> suppressed) {

  private static final String ANYONE = "";

  /** The range of each suppressed place for anyone. */
  Map<Position, Known> ranges() {
    LinearProgram program = new LinearProgram(table.system(suppressed), ANYONE);
    Map<Position, Known> ranges = new TreeMap<>();
    suppressed.forEach(p -> ranges.put(p, program.range(table.index(p))));
    return ranges;
  }

  /** Whether anyone is kept from every small count. */
  boolean isSafeFromOutsiders() {
    return isSafeFrom(ANYONE);
  }

  /** Whether each row's owner, who knows the own row, is kept from the others' small counts too. */
  boolean isSafeFromInsiders() {
    return Stream.concat(
            Stream.of(ANYONE), IntStream.range(0, table.rows()).mapToObj(SuppressionTable::owner))
        .allMatch(this::isSafeFrom);
  }

  private boolean isSafeFrom(String insider) {
    LinearProgram program = new LinearProgram(table.system(suppressed), insider);
    return table.primary().stream()
        .filter(p -> !SuppressionTable.owner(p.row()).equals(insider))
        .filter(p -> p.row() < table.rows() || insider.equals(ANYONE))
        .allMatch(p -> suppressed.contains(p) && isWide(program.range(table.index(p))));
  }

  private static boolean isWide(Known range) {
    return range.lowest() <= 1 && range.highest() >= SuppressionTable.FIRST_SAFE;
  }
}
