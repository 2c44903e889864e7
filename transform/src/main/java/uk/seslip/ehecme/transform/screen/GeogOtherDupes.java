package uk.seslip.ehecme.transform.screen;

import java.util.Set;

/** Among places without a list, one code is one place. */
final class GeogOtherDupes implements ScreenCheck {

  private static final Set<String> LEVELS = Set.of("Opportunity area", "MAT", "Sponsor");

  @Override
  public String id() {
    return "geog_other_dupes";
  }

  @Override
  public Outcome of(Pair pair) {
    return Outcome.failedBy(
        Geographies.ALL.stream()
            .filter(geography -> LEVELS.contains(geography.level()))
            .flatMap(geography -> OneToOne.broken(pair.data(), geography).stream())
            .toList(),
        "codes of two places, or places of two codes");
  }
}
