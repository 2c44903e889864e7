package uk.seslip.ehecme.transform.caveat;

import java.util.Optional;
import java.util.Set;
import uk.seslip.ehecme.model.Season;
import uk.seslip.ehecme.model.Term;
import uk.seslip.ehecme.transform.Series;
import uk.seslip.ehecme.transform.caveat.Shares.Share;

/**
 * Fires for missing education in an autumn, or where the two entry years hold much of the count.
 */
final class AdmissionsRound implements CaveatRule {

  private static final Set<String> ENTRY_YEARS = Set.of("Reception", "Year 7");
  private static final int SMALLEST_BASE = 100;

  @Override
  public String id() {
    return "ADMISSIONS_ROUND";
  }

  @Override
  public Optional<String> why(Series series, Evidence evidence) {
    if (!series.measure().equals("cme_census") || !series.breakdown().isTotal()) {
      return Optional.empty();
    }
    Optional<String> entryYears = entryYears(series, evidence);
    return entryYears.isPresent() ? entryYears : autumn(series);
  }

  private static Optional<String> entryYears(Series series, Evidence evidence) {
    return evidence
        .definitions()
        .register()
        .findTopic(evidence.measure(series), "Year group")
        .flatMap(t -> Shares.of(series, t, c -> ENTRY_YEARS.contains(c.label()), evidence))
        .filter(share -> share.percent() >= evidence.threshold("caveat_admissions_percent"))
        .map(AdmissionsRound::sentence);
  }

  private static String sentence(Share share) {
    return "In "
        + share.period().label()
        + ", "
        + share.words(SMALLEST_BASE)
        + " of the children are in Reception or Year 7.";
  }

  private static Optional<String> autumn(Series series) {
    return series.newest().figure().period() instanceof Term term && term.season() == Season.AUTUMN
        ? Optional.of(term.label() + " follows the autumn admissions.")
        : Optional.empty();
  }
}
