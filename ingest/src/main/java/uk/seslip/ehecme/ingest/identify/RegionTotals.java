package uk.seslip.ehecme.ingest.identify;

import java.util.Set;

/** The labels of sums over several authorities, which are nobody's return. */
public final class RegionTotals {

  private static final Set<String> LABELS =
      Set.of(
          "total se",
          "total south east",
          "south east",
          "south east total",
          "se total",
          "sub-total",
          "subtotal",
          "region",
          "region total",
          "regional total",
          "england",
          "all las",
          "all authorities",
          "total all las");

  private static final Set<String> SUMS =
      Set.of("total", "totals", "grand total", "overall total", "sum");

  private RegionTotals() {}

  /** Whether a label names such a sum. */
  public static boolean has(String label) {
    return LABELS.contains(Wording.normalise(label));
  }

  /** Whether a label stands for a sum of the rows around it, of whatever kind they are. */
  public static boolean isSum(String label) {
    return has(label) || SUMS.contains(Wording.normalise(label));
  }
}
