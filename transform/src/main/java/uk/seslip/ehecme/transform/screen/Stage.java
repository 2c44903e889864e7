package uk.seslip.ehecme.transform.screen;

import java.util.List;

/**
 * Checks that are made together: when one of them fails, later stages are not begun, because their
 * answers would only repeat it.
 *
 * @param name the stage in words
 * @param checks in the order in which they are made
 */
record Stage(String name, List<ScreenCheck> checks) {

  Stage {
    checks = List.copyOf(checks);
  }

  static Stage of(String name, ScreenCheck... checks) {
    return new Stage(name, List.of(checks));
  }
}
