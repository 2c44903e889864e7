package uk.seslip.ehecme.report.chart;

import java.awt.Color;
import uk.seslip.ehecme.report.view.ChartHue;

/** The colour tokens of {@code docs/design.md} that charts use. */
final class Palette {

  static final Color INK = new Color(0x14181C);
  static final Color QUIET = new Color(0x4B5660);
  static final Color LINE = new Color(0x66717B);
  static final Color RULE = new Color(0xC9D0D6);
  static final Color PAPER = Color.WHITE;

  private Palette() {}

  /** The strong colour of a family. */
  static Color line(ChartHue hue) {
    return Color.decode(hue.line());
  }

  /** The pale colour of a family. */
  static Color band(ChartHue hue) {
    return Color.decode(hue.band());
  }
}
