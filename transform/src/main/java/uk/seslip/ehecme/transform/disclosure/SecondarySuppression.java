package uk.seslip.ehecme.transform.disclosure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import uk.seslip.ehecme.transform.disclosure.SuppressionTable.Position;

/**
 * Which further places to suppress so that the small counts cannot be worked out: as few as
 * possible, and of these the ones that hold the smallest counts (the recipe, section 6.5).
 *
 * <p>Every set of shown places is tried, the fewest first, so the answer is the best one; it is
 * meant for tables of a few rows and columns.
 */
public final class SecondarySuppression {

  /** The most places that are suppressed in addition; beyond, too little of a table is left. */
  static final int MOST_PLACES = 5;

  private final SuppressionTable table;
  private final Audience audience;
  private final List<Position> candidates;

  /** Whom the small counts are kept from. */
  public enum Audience {
    /** Anyone who sees the table and nothing else. */
    OUTSIDERS,
    /** Anyone, and each row's owner, who knows the own row. */
    INSIDERS
  }

  private SecondarySuppression(SuppressionTable table, Audience audience) {
    this.table = table;
    this.audience = audience;
    Set<Position> primary = table.primary();
    this.candidates =
        table.positions().stream()
            .filter(p -> !table.isTotal(p) && table.count(p) > 0 && !primary.contains(p))
            .toList();
  }

  /**
   * The further places to suppress; empty when no set of at most five is enough, and the table must
   * not be shown at all.
   */
  public static Optional<Set<Position>> find(SuppressionTable table, Audience audience) {
    SecondarySuppression search = new SecondarySuppression(table, audience);
    for (int size = 0; size <= Math.min(MOST_PLACES, search.candidates.size()); size++) {
      Optional<Set<Position>> best = search.best(size);
      if (best.isPresent()) {
        return best;
      }
    }
    return Optional.empty();
  }

  private Optional<Set<Position>> best(int size) {
    List<Set<Position>> sets = new ArrayList<>();
    collect(sets, new TreeSet<>(), 0, size);
    return sets.stream()
        .sorted(Comparator.comparingInt(this::cost))
        .filter(this::isSafe)
        .findFirst();
  }

  private void collect(List<Set<Position>> sets, Set<Position> chosen, int from, int size) {
    if (chosen.size() == size) {
      sets.add(new TreeSet<>(chosen));
      return;
    }
    for (int i = from; i < candidates.size(); i++) {
      chosen.add(candidates.get(i));
      collect(sets, chosen, i + 1, size);
      chosen.remove(candidates.get(i));
    }
  }

  private int cost(Set<Position> places) {
    return places.stream().mapToInt(table::count).sum();
  }

  private boolean isSafe(Set<Position> secondary) {
    Set<Position> suppressed = new TreeSet<>(table.primary());
    suppressed.addAll(secondary);
    SuppressionAttack attack = new SuppressionAttack(table, suppressed);
    return switch (audience) {
      case OUTSIDERS -> attack.isSafeFromOutsiders();
      case INSIDERS -> attack.isSafeFromInsiders();
    };
  }
}
