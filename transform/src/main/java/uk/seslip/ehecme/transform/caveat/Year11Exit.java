package uk.seslip.ehecme.transform.caveat;

import java.util.List;
import java.util.Optional;
import uk.seslip.ehecme.model.Family;
import uk.seslip.ehecme.model.Period;
import uk.seslip.ehecme.model.PublishedFigure;
import uk.seslip.ehecme.model.PublishedValue.Rounded;
import uk.seslip.ehecme.model.Season;
import uk.seslip.ehecme.model.Term;
import uk.seslip.ehecme.transform.Series;
import uk.seslip.ehecme.transform.SeriesPoint;

/**
 * Fires where a series of home education runs from a summer into an autumn, and names the newest.
 */
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
    List<PublishedFigure> autumns =
        series.points().stream()
            .skip(1)
            .map(SeriesPoint::figure)
            .filter(figure -> isAutumn(figure.period()))
            .toList();
    return autumns.stream()
        .filter(figure -> figure.value() instanceof Rounded)
        .reduce((older, newer) -> newer)
        .or(() -> autumns.stream().reduce((older, newer) -> newer))
        .map(autumn -> "The series runs from a summer into " + autumn.period().label() + ".");
  }

  private static boolean isAutumn(Period period) {
    return period instanceof Term term && term.season() == Season.AUTUMN;
  }
}
