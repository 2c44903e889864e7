package uk.seslip.ehecme.transform.screen;

import java.util.Set;

/** No filter is called characteristic. */
final class ColVarCharacteristic implements ScreenCheck {

  private static final Set<String> NAMES = Set.of("characteristic", "characteristic_group");

  @Override
  public String id() {
    return "col_var_characteristic";
  }

  @Override
  public Outcome of(Pair pair) {
    return Outcome.warnedBy(
        pair.meta().namedColumns().stream().filter(NAMES::contains).toList(),
        "a filter that says nothing of what it filters");
  }
}
