package uk.seslip.ehecme.report.view;

import uk.seslip.ehecme.model.Family;

/** The colour of a family of measures; always beside words that say the same. */
public enum ChartHue {
  /** Elective home education: blue. */
  EHE("#0a4f8c", "#d3e2ef"),
  /** Children missing education: brown. */
  CME("#8f4a00", "#f1dfc9"),
  /** Regional measures: teal. */
  REGIONAL("#0d625c", "#d2e6e3");

  private final String line;
  private final String band;

  ChartHue(String line, String band) {
    this.line = line;
    this.band = band;
  }

  /** The hue of a family. */
  public static ChartHue of(Family family) {
    return switch (family) {
      case EHE -> EHE;
      case CME -> CME;
      case REGIONAL -> REGIONAL;
    };
  }

  /** The colour of lines, dots and bars, as {@code #rrggbb}. */
  public String line() {
    return line;
  }

  /** The pale colour of intervals and of earlier bars, as {@code #rrggbb}. */
  public String band() {
    return band;
  }
}
