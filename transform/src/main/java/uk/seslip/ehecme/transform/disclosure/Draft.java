package uk.seslip.ehecme.transform.disclosure;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import uk.seslip.ehecme.model.ObservedValue.Reported;
import uk.seslip.ehecme.model.ObservedValue.Withheld;
import uk.seslip.ehecme.model.PublishedValue;
import uk.seslip.ehecme.transform.ExactFigure;

/** What a tier is about to show: each count rounded by itself, less what is withheld so far. */
final class Draft {

  private final RoundingRule rule;
  private final Map<Cell, Known> rounded = new HashMap<>();
  private final Set<Cell> withheld = new HashSet<>();

  Draft(List<ExactFigure> figures, RoundingRule rule) {
    this.rule = rule;
    Set<Cell> confidential = new HashSet<>();
    for (ExactFigure figure : figures) {
      if (figure.value() instanceof Reported reported) {
        rounded.put(Cell.of(figure), known(rule.round(reported.number())));
      } else if (isConfidential((Withheld) figure.value())) {
        confidential.add(Cell.of(figure));
      }
    }
    rounded.keySet().stream()
        .filter(cell -> confidential.contains(cell.total()))
        .forEach(withheld::add);
  }

  /** Whether an authority withheld a count because it is small. */
  static boolean isConfidential(Withheld value) {
    return switch (value.shorthand()) {
      case CONFIDENTIAL, LOW -> true;
      case UNAVAILABLE, NOT_APPLICABLE -> false;
    };
  }

  private Known known(PublishedValue value) {
    return Known.of(value, rule.largestLow());
  }

  /** What the rounded count says, shown or not: every decision is a function of these alone. */
  Known rounded(Cell cell) {
    return rounded.getOrDefault(cell, Known.NOTHING);
  }

  /** What a reader of the tier knows of a count by itself. */
  Known shown(Cell cell) {
    return withheld.contains(cell) ? Known.NOTHING : rounded(cell);
  }

  /** Whether the rounded count is {@code low}. */
  boolean isLow(Cell cell) {
    Known known = rounded(cell);
    return known.lowest() > 0 && known.highest() <= rule.largestLow();
  }

  /** Whether a number or {@code low} is to be shown. */
  boolean isShown(Cell cell) {
    return rounded.containsKey(cell) && !withheld.contains(cell);
  }

  /** Whether the cell was withheld here. */
  boolean isWithheld(Cell cell) {
    return withheld.contains(cell);
  }

  /** How many counts are withheld. */
  int withheldCount() {
    return withheld.size();
  }

  /** Withholds cells; true when one of them was to be shown. */
  boolean withhold(Iterable<Cell> cells) {
    boolean changed = false;
    for (Cell cell : cells) {
      changed |= rounded.containsKey(cell) && withheld.add(cell);
    }
    return changed;
  }

  /** What this tier's rounding says of a count. */
  Known roundedFrom(int count) {
    return known(rule.round(BigDecimal.valueOf(count)));
  }

  /** The counts that are small enough to need protection. */
  Known small() {
    return new Known(1, rule.largestLow());
  }
}
