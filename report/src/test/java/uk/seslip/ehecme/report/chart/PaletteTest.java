package uk.seslip.ehecme.report.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import uk.seslip.ehecme.report.view.ChartHue;

/** Contrast on white paper as WCAG 2.2 measures it. */
class PaletteTest {

  private static final double TEXT = 4.5;
  private static final double GRAPHICS = 3;

  @Test
  void wordsAndMarksStandOut() {
    assertThat(contrast(Palette.INK)).isGreaterThan(TEXT);
    assertThat(contrast(Palette.QUIET)).isGreaterThan(TEXT);
    assertThat(contrast(Palette.LINE)).isGreaterThan(GRAPHICS);
  }

  @ParameterizedTest
  @EnumSource(ChartHue.class)
  void familiesStandOutFromPaperAndFromTheirOwnBand(ChartHue hue) {
    assertThat(contrast(Palette.line(hue))).isGreaterThan(TEXT);
    double onBand = contrast(Palette.line(hue)) / contrast(Palette.band(hue));
    assertThat(onBand).isGreaterThan(GRAPHICS);
  }

  private static double contrast(Color colour) {
    return 1.05 / (luminance(colour) + 0.05);
  }

  private static double luminance(Color colour) {
    double[] share =
        DoubleStream.of(colour.getRed(), colour.getGreen(), colour.getBlue())
            .map(value -> value / 255)
            .map(v -> v <= 0.04045 ? v / 12.92 : Math.pow((v + 0.055) / 1.055, 2.4))
            .toArray();
    return 0.2126 * share[0] + 0.7152 * share[1] + 0.0722 * share[2];
  }
}
