package uk.seslip.ehecme.transform.caveat;

import java.util.Optional;
import uk.seslip.ehecme.model.Population;
import uk.seslip.ehecme.transform.Series;

/** Fires where a rate is shown for a year other than the one its population is of. */
final class DenominatorLag implements CaveatRule {

  @Override
  public String id() {
    return "DENOM_LAG";
  }

  @Override
  public Optional<String> why(Series series, Evidence evidence) {
    return evidence.definitions().populations().stream()
        .filter(p -> p.place().equals(series.place()))
        .findFirst()
        .flatMap(population -> lag(series, population));
  }

  private static Optional<String> lag(Series series, Population population) {
    return series.points().stream()
        .filter(p -> p.rate().isPresent())
        .map(p -> p.figure().period())
        .filter(period -> period.year().startYear() != population.midYear())
        .reduce((older, newer) -> newer)
        .map(
            period ->
                "Children are those of mid-"
                    + population.midYear()
                    + "; the newest rate is of "
                    + period.label()
                    + ".");
  }
}
