package uk.seslip.ehecme.cli;

import java.util.List;
import java.util.Locale;
import uk.seslip.ehecme.model.Tier;

/** The values of {@code --tier}; options take them in any case and print them in lower case. */
enum TierChoice {
  PARTNER,
  PUBLIC,
  BOTH;

  /** The builds that are asked for. */
  List<Tier> tiers() {
    return switch (this) {
      case PARTNER -> List.of(Tier.PARTNER);
      case PUBLIC -> List.of(Tier.PUBLIC);
      case BOTH -> List.of(Tier.values());
    };
  }

  /** The word as it is typed. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
