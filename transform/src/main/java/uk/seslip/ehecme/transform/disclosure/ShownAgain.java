package uk.seslip.ehecme.transform.disclosure;

import java.util.List;
import uk.seslip.ehecme.model.PublishedFigure;
import uk.seslip.ehecme.model.PublishedValue;
import uk.seslip.ehecme.model.PublishedValue.NotShown;
import uk.seslip.ehecme.model.PublishedValue.Rounded;
import uk.seslip.ehecme.model.Shorthand;
import uk.seslip.ehecme.model.Tier;
import uk.seslip.ehecme.transform.Release;
import uk.seslip.ehecme.transform.ReleasedFigure;
import uk.seslip.ehecme.transform.ShownFigure;

/** Makes the figures of a release again from what it showed; no exact figure is asked for. */
public final class ShownAgain {

  private static final String REASON = "Shown so when it was released";

  private ShownAgain() {}

  /**
   * The figures as the tier may show them, each once more.
   *
   * @param shown what the tier shows now
   * @param releases everything that was released so far; says which figures were revised
   */
  public static List<PublishedFigure> of(
      List<ShownFigure> shown, List<Release> releases, Tier tier) {
    EarlierValues earlier = new EarlierValues(releases, tier);
    return shown.stream().map(figure -> published(figure, earlier)).toList();
  }

  private static PublishedFigure published(ShownFigure shown, EarlierValues earlier) {
    ReleasedFigure figure = shown.figure();
    PublishedValue value = value(figure);
    return new PublishedFigure(
        figure.place(),
        figure.period(),
        figure.measure(),
        figure.breakdown(),
        value,
        shown.counted(),
        shown.expected(),
        earlier.differ(Cell.of(figure), value));
  }

  private static PublishedValue value(ReleasedFigure figure) {
    return Shorthand.find(figure.shown())
        .<PublishedValue>map(symbol -> new NotShown(symbol, REASON))
        .orElseGet(
            () -> new Rounded(Integer.parseInt(figure.shown()), figure.lowest(), figure.highest()));
  }
}
