package uk.seslip.ehecme.transform.disclosure;

import java.util.List;
import uk.seslip.ehecme.model.ObservedValue.Reported;
import uk.seslip.ehecme.model.ObservedValue.Withheld;
import uk.seslip.ehecme.model.PublishedFigure;
import uk.seslip.ehecme.model.PublishedValue;
import uk.seslip.ehecme.model.PublishedValue.NotShown;
import uk.seslip.ehecme.model.Shorthand;
import uk.seslip.ehecme.model.Tier;
import uk.seslip.ehecme.transform.ExactFigure;

/** Makes the figures that a tier may show; whatever is said later is computed from them. */
public final class DisclosureControl {

  private static final String BY_AUTHORITY = "Withheld by the authority to protect children";
  private static final String SMALL_TOTAL = "Not split because the total is small";
  private static final String PROTECTED = "Withheld to protect children";

  private final RoundingRule rule;
  private final Draft draft;

  private DisclosureControl(RoundingRule rule, Draft draft) {
    this.rule = rule;
    this.draft = draft;
  }

  /**
   * Protects all figures of a run, in their order: every count is rounded by itself, and what would
   * narrow a small count when it is added up with other figures is withheld.
   *
   * @throws DisclosureException when no way of withholding passes the audit; nothing may be
   *     published then
   */
  public static Protection protect(List<ExactFigure> figures, Tier tier, Knowledge knowledge) {
    TierProtection protection = TierProtection.of(figures, tier, knowledge);
    DisclosureControl control =
        new DisclosureControl(RoundingRule.of(tier, knowledge.rules()), protection.draft());
    List<PublishedFigure> published = figures.stream().map(control::published).toList();
    return new Protection(published, protection.report());
  }

  private PublishedFigure published(ExactFigure figure) {
    return new PublishedFigure(
        figure.place(),
        figure.period(),
        figure.measure(),
        figure.breakdown(),
        value(figure),
        figure.counted(),
        figure.expected(),
        false);
  }

  private PublishedValue value(ExactFigure figure) {
    Cell cell = Cell.of(figure);
    if (figure.value() instanceof Withheld withheld) {
      return withheld(withheld.shorthand());
    }
    if (draft.isWithheld(cell)) {
      boolean smallTotal = !figure.breakdown().isTotal() && draft.isLow(cell.total());
      return new NotShown(Shorthand.CONFIDENTIAL, smallTotal ? SMALL_TOTAL : PROTECTED);
    }
    return rule.round(((Reported) figure.value()).number());
  }

  private static PublishedValue withheld(Shorthand written) {
    return switch (written) {
      case CONFIDENTIAL, LOW -> new NotShown(Shorthand.CONFIDENTIAL, BY_AUTHORITY);
      case UNAVAILABLE -> new NotShown(Shorthand.UNAVAILABLE, "Not reported");
      case NOT_APPLICABLE -> new NotShown(Shorthand.NOT_APPLICABLE, "Does not apply");
    };
  }
}
