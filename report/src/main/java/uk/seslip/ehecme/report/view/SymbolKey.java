package uk.seslip.ehecme.report.view;

import java.util.List;
import java.util.stream.Stream;

/** The key to the symbols that stand where there is no plain number; the same on every page. */
public final class SymbolKey {

  private SymbolKey() {}

  /** The shapes that charts use. */
  public static List<KeySpec> shapes() {
    return Stream.of(KeyShape.values()).map(KeySpec::new).toList();
  }

  /** Those that charts on paper use, where a table stands in place of the small columns. */
  public static List<KeySpec> shapesOnPaper() {
    return shapes().stream().filter(key -> key.shape() != KeyShape.COLUMNS).toList();
  }

  /** The symbols with their meanings, in the order they are explained. */
  public static List<FigureText> entries() {
    return List.of(
        new FigureText("low", "1 to 4 children: a small number, not zero", PointState.LOW),
        new FigureText("c", "withheld to protect children", PointState.WITHHELD),
        new FigureText("x", "not available: not returned, or not recorded", PointState.MISSING),
        new FigureText("z", "not applicable: not asked for", PointState.NOT_APPLICABLE),
        new FigureText("0", "a true zero", PointState.REPORTED));
  }
}
