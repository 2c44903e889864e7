package uk.seslip.ehecme.transform.series;

import java.util.Comparator;
import java.util.List;
import uk.seslip.ehecme.model.CaveatType;
import uk.seslip.ehecme.model.Definitions;
import uk.seslip.ehecme.model.Region;
import uk.seslip.ehecme.model.Succession;
import uk.seslip.ehecme.transform.AreaChange;

/**
 * The changes of councils between two authorities of the region, oldest first. One from before the
 * first term of the calendar is none of them: its predecessor has no page.
 */
final class AreaChanges {

  private static final String LIMIT = "BOUNDARY_CHANGE";

  private AreaChanges() {}

  static List<AreaChange> of(Definitions definitions) {
    CaveatType limit = definitions.requireCaveatType(LIMIT);
    return definitions.successions().stream()
        .filter(change -> isWithin(definitions.region(), change))
        .sorted(
            Comparator.comparing(Succession::date)
                .thenComparing(Succession::predecessor)
                .thenComparing(Succession::successor))
        .map(change -> new AreaChange(change, limit))
        .toList();
  }

  private static boolean isWithin(Region region, Succession change) {
    return region.findAuthority(change.predecessor()).isPresent()
        && region.findAuthority(change.successor()).isPresent();
  }
}
