package uk.seslip.ehecme.transform.disclosure;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import uk.seslip.ehecme.transform.NarrowedCount;

/**
 * What DfE's own tables give away of small counts. That is not ours to hide: such counts are
 * listed, and need only keep what DfE leaves open (the recipe, section 6.3).
 */
final class GivenAway {

  private final OutsideKnowledge outside;
  private final EarlierSums earlier;
  private final Map<Narrowing, Known> left = new LinkedHashMap<>();

  GivenAway(OutsideKnowledge outside, EarlierSums earlier) {
    this.outside = outside;
    this.earlier = earlier;
  }

  /** The counts that DfE's tables narrow, in the order they were found. */
  List<NarrowedCount> counts() {
    return left.entrySet().stream().map(e -> narrowed(e.getKey(), e.getValue())).toList();
  }

  private static NarrowedCount narrowed(Narrowing narrowing, Known open) {
    Cell cell = narrowing.count().cell();
    return new NarrowedCount(
        cell.place(),
        cell.period(),
        cell.measure(),
        cell.breakdown(),
        narrowing.attacker(),
        open.lowest(),
        open.highest());
  }

  /**
   * Leaves out what DfE's tables of rounded counts say in the sums of a block, alone and with what
   * we showed before them.
   */
  void leaveOutCounts(Block block) {
    leaveOut(block, outside::byCounts);
  }

  /** Leaves out what DfE's tables say when their percentages are read too. */
  void leaveOutPercentages(Block block) {
    leaveOut(block, outside::byDfe);
  }

  private void leaveOut(Block block, Function<Count, Known> byDfe) {
    TotalsAlone ours = new TotalsAlone(block, outside::earlier);
    TotalsAlone all =
        new TotalsAlone(block, count -> byDfe.apply(count).and(outside.earlier(count)));
    for (Row row : block.rows()) {
      if (!byDfe.apply(row.total()).equals(Known.NOTHING)) {
        leaveOut(row.total(), ours.of(row.total()), all.of(row.total()));
        row.parts().forEach(part -> leaveOut(part, ours.of(row, part), all.of(row, part)));
      }
    }
  }

  private void leaveOut(Count count, Known alone, Known all) {
    if (alone.covers(count.hidden())) {
      leaveOut(count, Narrowing.ANYONE, all);
    }
  }

  /**
   * Leaves out what follows for some counts from everything outside this release, where our earlier
   * releases alone do not tell it. What DfE publishes later cannot be taken back by us.
   *
   * @return whether that is anything
   */
  boolean leaveOut(Block block, List<Narrowing> narrowed) {
    BlockSystem ours = new BlockSystem(block, outside::earlier).with(block, earlier);
    BlockSystem all =
        new BlockSystem(block, c -> c.outside().and(outside.byDfe(c))).with(block, earlier);
    Map<String, LinearProgram> withoutDfe = new HashMap<>();
    Map<String, LinearProgram> withDfe = new HashMap<>();
    boolean changed = false;
    for (Narrowing one : narrowed) {
      Known hidden = one.count().hidden(one.attacker());
      if (range(ours, withoutDfe, one).covers(hidden)) {
        changed |= leaveOut(one.count(), one.attacker(), range(all, withDfe, one));
      }
    }
    return changed;
  }

  private static Known range(
      BlockSystem system, Map<String, LinearProgram> programs, Narrowing narrowed) {
    return programs
        .computeIfAbsent(narrowed.attacker(), a -> new LinearProgram(system.system(), a))
        .range(system.index(narrowed.count()));
  }

  private boolean leaveOut(Count count, String attacker, Known open) {
    Known hidden = count.hidden(attacker);
    Known stillOpen = hidden.and(open);
    if (!count.isLow() || stillOpen.equals(hidden)) {
      return false;
    }
    count.hideOnly(attacker, stillOpen);
    left.put(new Narrowing(count, attacker), stillOpen);
    return true;
  }
}
