package uk.seslip.ehecme.transform.series;

import java.util.Optional;
import uk.seslip.ehecme.model.PublishedFigure;
import uk.seslip.ehecme.model.PublishedValue;
import uk.seslip.ehecme.model.PublishedValue.NotShown;
import uk.seslip.ehecme.model.PublishedValue.Rounded;
import uk.seslip.ehecme.model.Shorthand;
import uk.seslip.ehecme.transform.statistics.CountRange;
import uk.seslip.ehecme.transform.statistics.TermCount;

/** Published values as the statistics take them. */
final class Counts {

  private Counts() {}

  /** The count with the range it stands for; none for a symbol, {@code low} among them. */
  static Optional<CountRange> range(PublishedValue value) {
    return value instanceof Rounded rounded
        ? Optional.of(new CountRange(rounded.lowest(), rounded.number(), rounded.highest()))
        : Optional.empty();
  }

  /** The count of a term in a trend; {@code low} enters by the recipe's convention. */
  static Optional<TermCount> ofTerm(int index, PublishedValue value) {
    if (isLow(value)) {
      return Optional.of(TermCount.low(index));
    }
    return range(value).map(range -> TermCount.of(index, range.shown()));
  }

  /** Whether an authority's figure is part of the region's total: a number, or {@code low}. */
  static boolean isCounted(PublishedFigure figure) {
    return figure.value() instanceof Rounded || isLow(figure.value());
  }

  private static boolean isLow(PublishedValue value) {
    return value instanceof NotShown hidden && hidden.shorthand() == Shorthand.LOW;
  }
}
