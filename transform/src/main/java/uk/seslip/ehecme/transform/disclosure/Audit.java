package uk.seslip.ehecme.transform.disclosure;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Plays the attacker against one block: for anyone, and for an officer of each authority who knows
 * its own exact counts, can a small count be told from less than all small counts?
 *
 * <p>A table that agrees with everything published settles a question; only where none is found, a
 * linear program does.
 */
final class Audit {

  private final BlockSystem block;
  private final Witness witness;
  private final Map<String, LinearProgram> programs = new HashMap<>();
  private final Set<String> authorities;
  private final Tally tally;

  /** Counts what the audits did. */
  static final class Tally {
    final Set<Count> smallCounts = new HashSet<>();
    int questions;
    int witnesses;
    int programs;
  }

  Audit(BlockSystem block, String region, Tally tally) {
    this.block = block;
    this.witness = new Witness(block, region);
    this.authorities = block.authorities();
    this.tally = tally;
  }

  /**
   * Who can narrow which small counts. Those of the region are asked for anyone only: an officer
   * always knows that the region has at least as many as the own authority.
   *
   * @param counts the counts to look at
   */
  List<Narrowing> narrowed(Collection<Count> counts) {
    List<Narrowing> found = new ArrayList<>();
    for (Count count : counts) {
      if (count.isLow() && block.has(count)) {
        found.addAll(narrowed(count));
      }
    }
    return found;
  }

  private List<Narrowing> narrowed(Count count) {
    tally.smallCounts.add(count);
    Set<String> touched = new LinkedHashSet<>();
    if (!canBe(count, Narrowing.ANYONE, touched)) {
      return List.of(new Narrowing(count, Narrowing.ANYONE));
    }
    if (count.isRegional()) {
      return List.of();
    }
    touched.retainAll(authorities);
    touched.remove(count.cell().place());
    return touched.stream()
        .filter(officer -> !canBe(count, officer, new LinkedHashSet<>()))
        .map(officer -> new Narrowing(count, officer))
        .toList();
  }

  /**
   * Whether a count can be the least and the most of what must stay possible.
   *
   * @param touched collects whose counts the witnesses change: for officers of all other places the
   *     same witnesses hold
   */
  private boolean canBe(Count count, String insider, Set<String> touched) {
    int index = block.index(count);
    Known hidden = count.hidden(insider);
    return canBe(index, hidden.lowest(), insider, touched)
        && canBe(index, hidden.highest(), insider, touched);
  }

  private boolean canBe(int index, int value, String insider, Set<String> touched) {
    tally.questions++;
    Optional<int[]> found = witness.find(index, value, insider);
    if (found.isPresent()) {
      tally.witnesses++;
      for (int variable : found.get()) {
        touched.add(block.system().variables().get(variable).place());
      }
      return true;
    }
    tally.programs++;
    touched.addAll(authorities);
    LinearProgram program =
        programs.computeIfAbsent(insider, i -> new LinearProgram(block.system(), i));
    return program.allows(index, value, block.system().variables().get(index).exact());
  }
}
