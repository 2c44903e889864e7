package uk.seslip.ehecme.transform.screen;

import java.util.Set;
import uk.seslip.ehecme.transform.screen.Outcome.Failed;
import uk.seslip.ehecme.transform.screen.Outcome.Passed;

/** No row is of a level that the table tool passes over. */
final class GeogIgnoredRows implements ScreenCheck {

  private static final Set<String> IGNORED =
      Set.of("School", "Provider", "Institution", "Planning area");

  /** Levels that may have a file of their own. */
  private static final Set<String> ALONE = Set.of("School", "Provider");

  @Override
  public String id() {
    return "geog_ignored_rows";
  }

  @Override
  public Outcome of(Pair pair) {
    Set<String> levels = pair.data().levels();
    if (levels.size() == 1 && ALONE.containsAll(levels)) {
      return new Passed();
    }
    return levels.containsAll(ALONE)
        ? new Failed("schools and providers in one file")
        : Outcome.warnedBy(
            levels.stream().filter(IGNORED::contains).toList(),
            "levels that the table tool passes over");
  }
}
