package uk.seslip.ehecme.report.view;

/**
 * A declared change of recording on a time axis: a labelled upright line before its first period.
 *
 * @param position the first period counted the new way
 * @param splits true when figures on either side are not compared; false for a caution marker
 * @param label a few words beside the line
 */
public record BreakMark(int position, boolean splits, String label) {}
