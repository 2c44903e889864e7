package uk.seslip.ehecme.report.chart;

import uk.seslip.ehecme.report.view.BreakdownRow;

/**
 * A category where it stands on the chart.
 *
 * @param row the category
 * @param place the row counted from the top
 */
record PlacedRow(BreakdownRow row, double place) {}
