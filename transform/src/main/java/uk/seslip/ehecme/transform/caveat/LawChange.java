package uk.seslip.ehecme.transform.caveat;

import java.util.Comparator;
import java.util.Optional;
import uk.seslip.ehecme.model.SeriesBreak;
import uk.seslip.ehecme.transform.Series;

/**
 * Fires from the term in which registers of children not in school begin, once the data lead has
 * written it into {@code config/breaks.csv} as a change of the kind {@code law}.
 */
final class LawChange implements CaveatRule {

  private static final String KIND = "law";

  @Override
  public String id() {
    return "LAW_CHANGE_CNIS";
  }

  @Override
  public Optional<String> why(Series series, Evidence evidence) {
    return evidence.isTermly(series)
        ? series.breaks().stream()
            .filter(change -> change.kind().equals(KIND))
            .filter(change -> change.term().compareTo(evidence.term()) <= 0)
            .min(Comparator.comparing(SeriesBreak::term))
            .map(change -> "It began in " + change.term().label() + ".")
        : Optional.empty();
  }
}
