package uk.seslip.ehecme.transform.disclosure;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import uk.seslip.ehecme.model.Thresholds;
import uk.seslip.ehecme.model.Tier;

/**
 * What the tiers say of one count together: whoever reads the partner tier is taken to hold the
 * public one too.
 *
 * @param rules how each tier rounds; all call the same counts {@code low}
 */
record Rounding(List<RoundingRule> rules) {

  Rounding {
    rules = List.copyOf(rules);
  }

  /** All tiers. */
  static Rounding of(Thresholds disclosure) {
    return new Rounding(
        Arrays.stream(Tier.values()).map(tier -> RoundingRule.of(tier, disclosure)).toList());
  }

  /** The counts that every tier would show as this one. */
  Known of(int exact) {
    Known known = Known.NOTHING;
    for (RoundingRule rule : rules) {
      known = known.and(rule.range(exact));
    }
    return known;
  }

  /** The rule of the tier that says least. */
  RoundingRule coarsest() {
    return rules.stream().max(Comparator.comparing(RoundingRule::base)).orElseThrow();
  }

  /** The counts that are small enough to need protection. */
  Known small() {
    return new Known(1, rules.get(0).largestLow());
  }
}
