package uk.seslip.ehecme.model;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;

/** Which items of a return a check looks at, and in which terms. */
public final class CheckScope {

  private static final BiPredicate<Measure, Breakdown> NO_ITEM = (measure, breakdown) -> false;

  private final BiPredicate<Measure, Breakdown> items;
  private final Set<String> together;
  private final Set<Season> seasons;

  private CheckScope(
      BiPredicate<Measure, Breakdown> items, Set<String> together, Set<Season> seasons) {
    this.items = items;
    this.together = together;
    this.seasons = seasons;
  }

  private static CheckScope of(BiPredicate<Measure, Breakdown> items, List<String> together) {
    return new CheckScope(items, Set.copyOf(together), Set.of(Season.values()));
  }

  /** Every item. */
  public static CheckScope everyItem() {
    return of((measure, breakdown) -> true, List.of());
  }

  /** The total of every measure. */
  public static CheckScope totals() {
    return of((measure, breakdown) -> breakdown.isTotal(), List.of());
  }

  /** The total of every measure that a rate is made of. */
  public static CheckScope ratedTotals() {
    return of((measure, breakdown) -> measure.rated() && breakdown.isTotal(), List.of());
  }

  /** The totals of some measures, which are set against each other. */
  public static CheckScope totalsOf(String... measures) {
    List<String> ids = Arrays.stream(measures).distinct().toList();
    return of((measure, breakdown) -> breakdown.isTotal() && ids.contains(measure.id()), ids);
  }

  /** The categories of every breakdown, and the total above them. */
  public static CheckScope breakdowns() {
    return of((measure, breakdown) -> !measure.topics().isEmpty(), List.of());
  }

  /** The totals that stand above a breakdown. */
  public static CheckScope totalsOfBreakdowns() {
    return of(
        (measure, breakdown) -> breakdown.isTotal() && !measure.topics().isEmpty(), List.of());
  }

  /** The categories of one breakdown, of whatever measure. */
  public static CheckScope breakdown(String topic) {
    return of((measure, breakdown) -> breakdown.topic().equals(topic), List.of());
  }

  /** The categories of breakdowns of some measures, which are set against each other. */
  public static CheckScope breakdownsOf(String... measures) {
    List<String> ids = List.of(measures);
    return of((measure, breakdown) -> !breakdown.isTotal() && ids.contains(measure.id()), ids);
  }

  /** No single item, but the return as a whole: its day, its answers, or all figures together. */
  public static CheckScope wholeReturn() {
    return of(NO_ITEM, List.of());
  }

  /** The part of this scope that is about one measure. */
  public CheckScope of(String id) {
    return new CheckScope(
        items.and((measure, breakdown) -> measure.id().equals(id)), Set.of(id), seasons);
  }

  /** This scope in one of the terms of a year only. */
  public CheckScope in(Season season) {
    return new CheckScope(items, together, Set.of(season));
  }

  /** Whether it is about the return as a whole and no single item. */
  public boolean isWholeReturn() {
    return items == NO_ITEM;
  }

  /** Whether an item is looked at. */
  public boolean covers(Measure measure, Breakdown breakdown) {
    return items.test(measure, breakdown);
  }

  /** Whether a return of a term holds all that is set against each other. */
  public boolean isAskedIn(Register register, Term term) {
    return seasons.contains(term.season())
        && together.stream()
            .allMatch(
                id -> register.findMeasure(id).filter(m -> m.isCollectedIn(term)).isPresent());
  }
}
