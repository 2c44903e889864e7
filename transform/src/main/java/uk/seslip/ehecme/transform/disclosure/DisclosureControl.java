package uk.seslip.ehecme.transform.disclosure;

import java.util.List;
import java.util.Optional;
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

  private final List<ExactFigure> figures;
  private final Knowledge knowledge;
  private final Withholding withholding;

  private DisclosureControl(List<ExactFigure> figures, Knowledge knowledge) {
    this.figures = List.copyOf(figures);
    this.knowledge = knowledge;
    this.withholding = Withholding.of(figures, knowledge);
  }

  /**
   * Decides what may be shown of all figures of a run, for every tier at once: every count is
   * rounded by itself, and what would narrow a small count when it is added up with other figures
   * is withheld.
   *
   * @throws DisclosureException when no way of withholding passes the audit; nothing may be
   *     published then
   */
  public static DisclosureControl of(List<ExactFigure> figures, Knowledge knowledge) {
    return new DisclosureControl(figures, knowledge);
  }

  /** What a tier shows, in the order of the exact figures. */
  public Protection protection(Tier tier) {
    RoundingRule rule = RoundingRule.of(tier, knowledge.rules());
    EarlierValues earlier = new EarlierValues(knowledge.earlier(), tier);
    List<PublishedFigure> published =
        figures.stream().map(f -> published(f, value(f, rule), earlier)).toList();
    return new Protection(published, withholding.report(tier));
  }

  private PublishedFigure published(
      ExactFigure figure, PublishedValue value, EarlierValues earlier) {
    return new PublishedFigure(
        figure.place(),
        figure.period(),
        figure.measure(),
        figure.breakdown(),
        value,
        figure.counted(),
        figure.expected(),
        earlier.differ(Cell.of(figure), value));
  }

  private PublishedValue value(ExactFigure figure, RoundingRule rule) {
    if (figure.value() instanceof Withheld withheld) {
      return withheld(withheld.shorthand());
    }
    Optional<Count> shown = find(figure).filter(Count::isShown);
    if (shown.isPresent()) {
      return shown.get().rule(rule).round(((Reported) figure.value()).number());
    }
    boolean smallTotal =
        !figure.breakdown().isTotal()
            && withholding.exact().find(Cell.of(figure).total()).filter(Count::isLow).isPresent();
    return new NotShown(Shorthand.CONFIDENTIAL, smallTotal ? SMALL_TOTAL : PROTECTED);
  }

  private Optional<Count> find(ExactFigure figure) {
    return withholding.exact().find(Cell.of(figure));
  }

  private static PublishedValue withheld(Shorthand written) {
    return switch (written) {
      case CONFIDENTIAL, LOW -> new NotShown(Shorthand.CONFIDENTIAL, BY_AUTHORITY);
      case UNAVAILABLE -> new NotShown(Shorthand.UNAVAILABLE, "Not reported");
      case NOT_APPLICABLE -> new NotShown(Shorthand.NOT_APPLICABLE, "Does not apply");
    };
  }
}
