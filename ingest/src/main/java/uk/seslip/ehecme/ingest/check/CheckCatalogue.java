package uk.seslip.ehecme.ingest.check;

import java.util.List;
import uk.seslip.ehecme.model.CheckNeed;
import uk.seslip.ehecme.model.CheckType;
import uk.seslip.ehecme.model.Definitions;
import uk.seslip.ehecme.model.Thresholds;

/** Describes the checks for people: from the configuration alone, never from what was found. */
public final class CheckCatalogue {

  private CheckCatalogue() {}

  /** Every check, in the order asked. */
  public static List<CheckType> of(Definitions definitions) {
    return Checks.ALL.stream()
        .map(
            check ->
                new CheckType(
                    check.code(),
                    definitions.requireFindingType(check.code()).title(),
                    check.scope(),
                    check.need(),
                    fewest(check.need(), definitions.checks())))
        .toList();
  }

  private static int fewest(CheckNeed need, Thresholds thresholds) {
    return switch (need) {
      case NOTHING, ANSWERS -> 0;
      case LAST_TERM, LAST_YEAR -> 1;
      case EARLIER_YEARS -> thresholds.requireInt("own_range_fewest_terms");
      case OTHER_AUTHORITIES -> thresholds.requireInt("region_fewest_authorities");
    };
  }
}
