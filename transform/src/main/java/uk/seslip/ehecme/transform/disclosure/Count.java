package uk.seslip.ehecme.transform.disclosure;

import java.util.HashMap;
import java.util.Map;

/**
 * One count of an authority or of the region: what it is, what rounding says of it, what is known
 * from elsewhere, and whether it is shown.
 */
final class Count {

  private final Cell cell;
  private final int exact;
  private final boolean regional;
  private final boolean low;
  private final Rounding rounding;
  private Known rounded;
  private boolean coarse;
  private Known outside = Known.NOTHING;
  private Known hidden;
  private final Map<String, Known> hiddenFromOfficers = new HashMap<>();
  private boolean withheld;

  /**
   * A count that is to be shown.
   *
   * @param cell what it is a count of
   * @param exact the number of children
   * @param regional whether it is the region's
   * @param rounding how the tiers round
   */
  Count(Cell cell, int exact, boolean regional, Rounding rounding) {
    this.cell = cell;
    this.exact = exact;
    this.regional = regional;
    this.rounding = rounding;
    this.rounded = rounding.of(exact);
    this.low = rounding.small().holds(exact);
    this.hidden = rounding.small();
  }

  Cell cell() {
    return cell;
  }

  int exact() {
    return exact;
  }

  /** Whether it is the region's. */
  boolean isRegional() {
    return regional;
  }

  /** Whether it is a count of everyone. */
  boolean isTotal() {
    return cell.breakdown().isTotal();
  }

  /** What the tiers' roundings say together, shown or not. */
  Known rounded() {
    return rounded;
  }

  /** Whether every tier would show {@code low}. */
  boolean isLow() {
    return low;
  }

  boolean isZero() {
    return exact == 0;
  }

  /** Has every tier round the count as the coarsest one does. */
  void coarsen() {
    coarse = true;
    rounded = rounding.coarsest().range(exact);
  }

  /** How a tier with a rule of its own rounds this count. */
  RoundingRule rule(RoundingRule own) {
    return coarse ? rounding.coarsest() : own;
  }

  /** What a reader of everything knows of the count by itself. */
  Known known() {
    return withheld ? outside : rounded.and(outside);
  }

  /** What is known from elsewhere. */
  Known outside() {
    return outside;
  }

  /** Adds what is known from elsewhere. */
  void learn(Known known) {
    outside = outside.and(known);
  }

  /** Which small counts no reader may rule out when this is one. */
  Known hidden() {
    return hidden;
  }

  /** Which small counts an attacker may not rule out; see {@link Narrowing#attacker()}. */
  Known hidden(String attacker) {
    return hidden.and(hiddenFromOfficers.getOrDefault(attacker, Known.NOTHING));
  }

  /** Leaves out what others give away to an attacker and is not ours to hide. */
  void hideOnly(String attacker, Known left) {
    if (attacker.equals(Narrowing.ANYONE)) {
      hidden = left;
    } else {
      hiddenFromOfficers.put(attacker, left);
    }
  }

  boolean isShown() {
    return !withheld;
  }

  /** Withholds the count in every tier; true when it was to be shown. */
  boolean withhold() {
    boolean changed = !withheld;
    withheld = true;
    return changed;
  }
}
