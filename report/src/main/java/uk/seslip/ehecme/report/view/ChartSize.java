package uk.seslip.ehecme.report.view;

/** How much room a chart is given. */
public enum ChartSize {
  /** The full measure of the text, with axis, labels and key. */
  LARGE,
  /** One of many side by side: first and last term and the axis maximum only. */
  SMALL,
  /** A strip below a small one: the line and the axis maximum only. */
  STRIP
}
