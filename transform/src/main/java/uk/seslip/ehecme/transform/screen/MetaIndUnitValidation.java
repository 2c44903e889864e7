package uk.seslip.ehecme.transform.screen;

import java.util.Set;

/** Units are those that can be shown. */
final class MetaIndUnitValidation implements ScreenCheck {

  private static final Set<String> UNITS = Set.of("", "%", "pp", "£", "£m", "numberstring");

  @Override
  public String id() {
    return "meta_ind_unit_validation";
  }

  @Override
  public Outcome of(Pair pair) {
    return Outcome.failedBy(
        pair.meta().indicators().stream()
            .map(row -> row.cell("indicator_unit"))
            .filter(unit -> !UNITS.contains(unit))
            .toList(),
        "units that cannot be shown");
  }
}
