package uk.seslip.ehecme.transform.caveat;

import java.util.Optional;
import uk.seslip.ehecme.model.Family;
import uk.seslip.ehecme.model.Period;
import uk.seslip.ehecme.model.Season;
import uk.seslip.ehecme.model.Term;
import uk.seslip.ehecme.transform.Series;

/** Fires where a series of home education runs from a summer into the following autumn. */
final class Year11Exit implements CaveatRule {

  @Override
  public String id() {
    return "YEAR11_EXIT";
  }

  @Override
  public Optional<String> why(Series series, Evidence evidence) {
    boolean applies =
        evidence.measure(series).family() == Family.EHE
            && evidence.isTermly(series)
            && series.breakdown().isTotal();
    if (!applies) {
      return Optional.empty();
    }
    return series.points().stream()
        .skip(1)
        .map(p -> p.figure().period())
        .filter(Year11Exit::isAutumn)
        .reduce((older, newer) -> newer)
        .map(autumn -> "The series runs from a summer into " + autumn.label() + ".");
  }

  private static boolean isAutumn(Period period) {
    return period instanceof Term term && term.season() == Season.AUTUMN;
  }
}
