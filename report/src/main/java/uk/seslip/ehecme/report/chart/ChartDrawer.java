package uk.seslip.ehecme.report.chart;

import uk.seslip.ehecme.report.view.ChartSpec;

/** Draws what a view describes. */
@FunctionalInterface
public interface ChartDrawer {

  /** The picture of a specification, with its words and its table. */
  AccessibleChart draw(ChartSpec spec);
}
