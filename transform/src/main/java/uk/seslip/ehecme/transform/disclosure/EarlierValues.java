package uk.seslip.ehecme.transform.disclosure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import uk.seslip.ehecme.model.PublishedValue;
import uk.seslip.ehecme.model.PublishedValue.NotShown;
import uk.seslip.ehecme.model.PublishedValue.Rounded;
import uk.seslip.ehecme.model.Shorthand;
import uk.seslip.ehecme.model.Tier;
import uk.seslip.ehecme.transform.Release;
import uk.seslip.ehecme.transform.ReleasedFigure;

/**
 * What earlier releases of a tier showed for each count. A figure that is withheld now or was
 * withheld then is not called revised: that would say why.
 */
final class EarlierValues {

  private static final Set<String> WITHHELD =
      Set.of(Shorthand.CONFIDENTIAL.symbol(), Shorthand.NOT_APPLICABLE.symbol());

  private final Map<Cell, List<ReleasedFigure>> shown = new HashMap<>();

  EarlierValues(List<Release> releases, Tier tier) {
    releases.stream()
        .filter(release -> release.tier() == tier)
        .flatMap(release -> release.figures().stream())
        .forEach(this::add);
  }

  private void add(ReleasedFigure figure) {
    if (!WITHHELD.contains(figure.shown())) {
      shown.computeIfAbsent(Cell.of(figure), cell -> new ArrayList<>()).add(figure);
    }
  }

  /**
   * Whether an earlier release showed something that cannot be the same count. The same count may
   * be rounded to 5 once and to 10 later, when its breakdown has got a small part.
   */
  boolean differ(Cell cell, PublishedValue value) {
    String now = text(value);
    return !WITHHELD.contains(now)
        && shown.getOrDefault(cell, List.of()).stream()
            .anyMatch(earlier -> !earlier.shown().equals(now) && !overlaps(earlier, value));
  }

  private static boolean overlaps(ReleasedFigure earlier, PublishedValue value) {
    return value instanceof Rounded now
        && earlier.isShown()
        && earlier.lowest() <= now.highest()
        && now.lowest() <= earlier.highest();
  }

  private static String text(PublishedValue value) {
    return value instanceof Rounded rounded
        ? Integer.toString(rounded.number())
        : ((NotShown) value).shorthand().symbol();
  }
}
