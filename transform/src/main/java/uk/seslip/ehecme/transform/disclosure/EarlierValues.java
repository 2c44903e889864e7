package uk.seslip.ehecme.transform.disclosure;

import java.util.HashMap;
import java.util.HashSet;
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

  private final Map<Cell, Set<String>> shown = new HashMap<>();

  EarlierValues(List<Release> releases, Tier tier) {
    releases.stream()
        .filter(release -> release.tier() == tier)
        .flatMap(release -> release.figures().stream())
        .forEach(this::add);
  }

  private void add(ReleasedFigure figure) {
    if (!WITHHELD.contains(figure.shown())) {
      shown.computeIfAbsent(Cell.of(figure), cell -> new HashSet<>()).add(figure.shown());
    }
  }

  /** Whether an earlier release showed something else. */
  boolean differ(Cell cell, PublishedValue value) {
    String now = text(value);
    return !WITHHELD.contains(now)
        && shown.getOrDefault(cell, Set.of()).stream().anyMatch(earlier -> !earlier.equals(now));
  }

  private static String text(PublishedValue value) {
    return value instanceof Rounded rounded
        ? Integer.toString(rounded.number())
        : ((NotShown) value).shorthand().symbol();
  }
}
