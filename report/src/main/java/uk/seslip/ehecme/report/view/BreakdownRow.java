package uk.seslip.ehecme.report.view;

import java.util.List;
import java.util.OptionalInt;

/**
 * One category: its bar now, its mark one year before, and its small history.
 *
 * @param category the category as DfE spells it
 * @param informative false for Unknown and the like, which are set apart
 * @param now the newest count; empty when a symbol stands instead
 * @param nowText the number or symbol at the end of the bar
 * @param earlier the count one year before; empty when there is none to show
 * @param years the same term of each year, oldest first
 */
public record BreakdownRow(
    String category,
    boolean informative,
    OptionalInt now,
    String nowText,
    OptionalInt earlier,
    List<TrendPoint> years) {

  /** Copies the years. */
  public BreakdownRow {
    years = List.copyOf(years);
  }

  /** The category and its newest figure in words, for a pointer or the keyboard. */
  public String words() {
    String before =
        earlier.isPresent() ? ", a year before " + Formats.count(earlier.getAsInt()) : "";
    return category + ": " + nowText + before;
  }
}
