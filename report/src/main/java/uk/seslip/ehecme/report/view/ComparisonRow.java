package uk.seslip.ehecme.report.view;

import java.util.OptionalInt;

/**
 * One authority's line in a comparison: a dot and the range around it, or a symbol.
 *
 * @param name the authority
 * @param per10000 its rate; empty when there is none to show
 * @param lower lower 95 % limit
 * @param upper upper 95 % limit
 * @param symbol what stands there instead of a dot; empty when there is a rate
 * @param doNotCompare true when the dot is drawn open with the words "do not compare"
 * @param highlighted true for the authority the page is about
 */
public record ComparisonRow(
    String name,
    OptionalInt per10000,
    OptionalInt lower,
    OptionalInt upper,
    String symbol,
    boolean doNotCompare,
    boolean highlighted) {

  /** The authority and its rate in words, for a pointer or the keyboard. */
  public String words() {
    if (per10000.isEmpty()) {
      return name + ": " + symbol;
    }
    String range =
        lower.isPresent() && upper.isPresent()
            ? " (95% range " + lower.getAsInt() + " to " + upper.getAsInt() + ")"
            : "";
    return "%s: %d per 10,000%s%s"
        .formatted(name, per10000.getAsInt(), range, doNotCompare ? ", do not compare" : "");
  }
}
