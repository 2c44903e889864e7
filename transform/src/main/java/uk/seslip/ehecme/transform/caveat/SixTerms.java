package uk.seslip.ehecme.transform.caveat;

import java.util.Optional;
import uk.seslip.ehecme.transform.Series;

/** Fires where an authority counts six terms a year, as the configuration remembers. */
final class SixTerms implements CaveatRule {

  private static final int SIX = 6;

  @Override
  public String id() {
    return "SIX_TERM_LA";
  }

  @Override
  public Optional<String> why(Series series, Evidence evidence) {
    boolean counts =
        evidence.isTermly(series)
            && series.breakdown().isTotal()
            && evidence.definitions().memory().numberings().stream()
                .filter(n -> n.authority().equals(series.place()) && n.terms() == SIX)
                .anyMatch(n -> n.validTo().isEmpty());
    return counts ? Optional.of("The authority numbers its terms from 1 to 6.") : Optional.empty();
  }
}
