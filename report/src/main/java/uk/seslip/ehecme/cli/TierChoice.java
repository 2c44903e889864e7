package uk.seslip.ehecme.cli;

import java.util.List;
import java.util.Locale;
import uk.seslip.ehecme.model.Tier;

/** The values of {@code --tier}; options take them in any case and print them in lower case. */
enum TierChoice {
  PARTNER(Tier.PARTNER),
  PUBLIC(Tier.PUBLIC),
  BOTH(Tier.PARTNER, Tier.PUBLIC);

  private final List<Tier> tiers;

  TierChoice(Tier... tiers) {
    this.tiers = List.of(tiers);
  }

  /** The builds that are asked for. */
  List<Tier> tiers() {
    return tiers;
  }

  /** The word as it is typed. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
