package uk.seslip.ehecme.transform.disclosure;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import uk.seslip.ehecme.model.ObservedValue.Reported;
import uk.seslip.ehecme.model.ObservedValue.Withheld;
import uk.seslip.ehecme.model.Period;
import uk.seslip.ehecme.model.PublishedFigure;
import uk.seslip.ehecme.model.PublishedValue;
import uk.seslip.ehecme.model.PublishedValue.NotShown;
import uk.seslip.ehecme.model.Shorthand;
import uk.seslip.ehecme.model.Thresholds;
import uk.seslip.ehecme.model.Tier;
import uk.seslip.ehecme.transform.ExactFigure;

/** Makes the figures that a tier may show; whatever is said later is computed from them. */
public final class DisclosureControl {

  private static final String BY_AUTHORITY = "Withheld by the authority to protect children";
  private static final String SMALL_TOTAL = "Not split because the total is small";

  private final RoundingRule rule;
  private final Set<Table> smallTables;

  private DisclosureControl(RoundingRule rule, Set<Table> smallTables) {
    this.rule = rule;
    this.smallTables = smallTables;
  }

  /**
   * Protects all figures of a run, in their order.
   *
   * <p>Every count is rounded by itself; where a total is {@code low}, or the authority withheld
   * it, none of its breakdowns is shown (the recipe, section 6.5 step 3a).
   */
  public static List<PublishedFigure> protect(
      List<ExactFigure> figures, Tier tier, Thresholds disclosure) {
    RoundingRule rule = RoundingRule.of(tier, disclosure);
    DisclosureControl control = new DisclosureControl(rule, smallTables(figures, rule));
    return figures.stream().map(control::published).toList();
  }

  private static Set<Table> smallTables(List<ExactFigure> figures, RoundingRule rule) {
    Set<Table> small = new HashSet<>();
    for (ExactFigure figure : figures) {
      if (figure.breakdown().isTotal() && isSmall(shown(figure, rule))) {
        small.add(Table.of(figure));
      }
    }
    return small;
  }

  private static boolean isSmall(PublishedValue total) {
    return total instanceof NotShown hidden
        && (hidden.shorthand() == Shorthand.LOW || hidden.shorthand() == Shorthand.CONFIDENTIAL);
  }

  private PublishedFigure published(ExactFigure figure) {
    boolean split = !figure.breakdown().isTotal() && smallTables.contains(Table.of(figure));
    return new PublishedFigure(
        figure.place(),
        figure.period(),
        figure.measure(),
        figure.breakdown(),
        split ? new NotShown(Shorthand.CONFIDENTIAL, SMALL_TOTAL) : shown(figure, rule),
        figure.counted(),
        figure.expected(),
        false);
  }

  private static PublishedValue shown(ExactFigure figure, RoundingRule rule) {
    if (figure.value() instanceof Reported reported) {
      return rule.round(reported.number());
    }
    return withheld(((Withheld) figure.value()).shorthand());
  }

  private static PublishedValue withheld(Shorthand written) {
    return switch (written) {
      case CONFIDENTIAL, LOW -> new NotShown(Shorthand.CONFIDENTIAL, BY_AUTHORITY);
      case UNAVAILABLE -> new NotShown(Shorthand.UNAVAILABLE, "Not reported");
      case NOT_APPLICABLE -> new NotShown(Shorthand.NOT_APPLICABLE, "Does not apply");
    };
  }

  /** One total with all its breakdowns. */
  private record Table(String place, Period period, String measure) {
    static Table of(ExactFigure figure) {
      return new Table(figure.place(), figure.period(), figure.measure());
    }
  }
}
