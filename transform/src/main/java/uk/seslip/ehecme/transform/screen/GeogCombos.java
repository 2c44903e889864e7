package uk.seslip.ehecme.transform.screen;

import java.util.List;
import java.util.Set;
import uk.seslip.ehecme.transform.screen.Outcome.NotRun;
import uk.seslip.ehecme.transform.screen.Outcome.Passed;

/** Codes and names belong together, as in the lists of places. */
final class GeogCombos implements ScreenCheck {

  /** Levels whose places DfE's screener compares with lists that are not bundled here. */
  private static final Set<String> WITHOUT_A_LIST =
      Set.of(
          "Local authority district",
          "Parliamentary constituency",
          "Local enterprise partnership",
          "Local skills improvement plan area",
          "English devolved area",
          "Ward");

  @Override
  public String id() {
    return "geog_combos";
  }

  @Override
  public Outcome of(Pair pair) {
    List<String> wrong =
        pair.data().places().stream()
            .flatMap(place -> PlaceLists.ALL.stream().flatMap(list -> list.wrong(place).stream()))
            .distinct()
            .toList();
    return wrong.isEmpty()
        ? notCompared(pair)
        : Outcome.failedBy(wrong, "codes and names that do not belong together");
  }

  private static Outcome notCompared(Pair pair) {
    List<String> levels = pair.data().levels().stream().filter(WITHOUT_A_LIST::contains).toList();
    return levels.isEmpty()
        ? new Passed()
        : new NotRun("no list is bundled of the places of the level " + Outcome.named(levels));
  }
}
