package uk.seslip.ehecme.report.view;

import java.util.OptionalInt;

/**
 * One category: its bar now and its mark one year before.
 *
 * @param category the category as DfE spells it
 * @param informative false for Unknown and the like, which are set apart
 * @param now the newest count; empty when a symbol stands instead
 * @param nowText the number or symbol at the end of the bar
 * @param earlier the count one year before; empty when there is none to show
 */
public record BreakdownRow(
    String category, boolean informative, OptionalInt now, String nowText, OptionalInt earlier) {}
