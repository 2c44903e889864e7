package uk.seslip.ehecme.transform.disclosure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Plays the attacker against one block: for anyone, and for an officer of each authority who knows
 * its own exact counts, can a small count be told from less than all small counts?
 *
 * <p>A table that agrees with everything published settles a question; only where none is found, a
 * linear program does.
 */
final class Audit {

  private static final String ANYONE = "";

  private final BlockSystem block;
  private final Witness witness;
  private final Map<String, LinearProgram> programs = new HashMap<>();
  private final Set<String> authorities;
  private final Tally tally;

  /** Counts what the audits of a tier did. */
  static final class Tally {
    int smallCounts;
    int questions;
    int witnesses;
    int programs;
  }

  Audit(BlockSystem block, Tally tally) {
    this.block = block;
    this.witness = new Witness(block);
    this.authorities = block.authorities();
    this.tally = tally;
  }

  /**
   * The counts that someone can narrow.
   *
   * @param isSmall which counts have to be protected
   * @param isOfRegion which counts are the region's: an officer always knows that the region has at
   *     least as many as the own authority, so these are asked for anyone only
   * @param hidden what must stay possible for each
   */
  List<Cell> narrowed(Predicate<Cell> isSmall, Predicate<Cell> isOfRegion, Reader hidden) {
    List<Cell> found = new ArrayList<>();
    for (Cell cell : block.all()) {
      if (isSmall.test(cell)) {
        tally.smallCounts++;
        if (isNarrowed(cell, hidden.of(cell), isOfRegion.test(cell))) {
          found.add(cell);
        }
      }
    }
    return found;
  }

  private boolean isNarrowed(Cell cell, Known hidden, boolean regional) {
    int index = block.index(cell);
    Set<String> touched = new LinkedHashSet<>();
    if (!canBe(index, hidden, ANYONE, touched)) {
      return true;
    }
    if (regional) {
      return false;
    }
    touched.retainAll(authorities);
    touched.remove(cell.place());
    return touched.stream()
        .anyMatch(insider -> !canBe(index, hidden, insider, new LinkedHashSet<>()));
  }

  /**
   * Whether a count can be the least and the most of what must stay possible.
   *
   * @param touched collects whose counts the witnesses change: for officers of all other places the
   *     same witnesses hold
   */
  private boolean canBe(int index, Known hidden, String insider, Set<String> touched) {
    return canBe(index, hidden.lowest(), insider, touched)
        && canBe(index, hidden.highest(), insider, touched);
  }

  private boolean canBe(int index, int value, String insider, Set<String> touched) {
    tally.questions++;
    Optional<int[]> found = witness.find(index, value, insider);
    if (found.isPresent()) {
      tally.witnesses++;
      collect(found.get(), touched);
      return true;
    }
    tally.programs++;
    touched.addAll(authorities);
    LinearProgram program =
        programs.computeIfAbsent(insider, i -> new LinearProgram(block.system(), i));
    return program.range(index).holds(value);
  }

  private void collect(int[] values, Set<String> touched) {
    List<LinearSystem.Variable> variables = block.system().variables();
    for (int i = 0; i < values.length; i++) {
      if (values[i] != variables.get(i).exact()) {
        touched.add(variables.get(i).place());
      }
    }
  }
}
