package uk.seslip.ehecme.transform.disclosure;

import java.math.BigDecimal;
import java.math.RoundingMode;
import uk.seslip.ehecme.model.PublishedValue;
import uk.seslip.ehecme.model.PublishedValue.NotShown;
import uk.seslip.ehecme.model.PublishedValue.Rounded;
import uk.seslip.ehecme.model.Shorthand;
import uk.seslip.ehecme.model.Thresholds;
import uk.seslip.ehecme.model.Tier;

/**
 * How a tier rounds one exact count: to the nearest base, halves up; a count too small to show is
 * {@code low}; nothing is added to what the tier's base gives away.
 *
 * <p>Source: the recipe, section 6.2 (public tier as DfE rounds; partner tier nearest 5).
 *
 * @param base what counts are rounded to a multiple of, in children
 * @param largestLow the largest count shown as {@code low}, in children
 */
public record RoundingRule(int base, int largestLow) {

  /** The reason printed beside {@code low}. */
  static final String LOW_REASON = "A small number, not zero";

  /** Refuses a rule that would round a shown count to zero. */
  public RoundingRule {
    if (base < 1 || largestLow < 0 || 2 * (largestLow + 1) < base) {
      throw new IllegalArgumentException(
          "cannot round to " + base + ": because counts above " + largestLow + " could show as 0");
    }
  }

  /** The rule of a tier, from {@code partner_base}, {@code public_base} and {@code low_to}. */
  public static RoundingRule of(Tier tier, Thresholds disclosure) {
    String base =
        switch (tier) {
          case PARTNER -> "partner_base";
          case PUBLIC -> "public_base";
        };
    return new RoundingRule(disclosure.requireInt(base), disclosure.requireInt("low_to"));
  }

  /**
   * What is shown for an exact count.
   *
   * @param count a count of children, not negative; part children are rounded half up first
   */
  public PublishedValue round(BigDecimal count) {
    int exact = count.setScale(0, RoundingMode.HALF_UP).intValueExact();
    if (exact < 0) {
      throw new IllegalArgumentException("cannot round " + count + ": because it is negative");
    }
    if (exact > 0 && exact <= largestLow) {
      return new NotShown(Shorthand.LOW, LOW_REASON);
    }
    Known range = range(exact);
    return new Rounded(shown(exact), range.lowest(), range.highest());
  }

  /** The counts that are shown as this one is. */
  Known range(int exact) {
    if (exact <= largestLow) {
      return exact == 0 ? new Known(0, 0) : new Known(1, largestLow);
    }
    int shown = shown(exact);
    return new Known(Math.max(largestLow + 1, shown - base / 2), shown + (base - 1) / 2);
  }

  private int shown(int exact) {
    return Math.floorDiv(exact + base / 2, base) * base;
  }
}
