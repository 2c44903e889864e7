package uk.seslip.ehecme.transform.caveat;

import java.time.LocalDate;
import java.util.Optional;
import uk.seslip.ehecme.model.Authority;
import uk.seslip.ehecme.model.Region;
import uk.seslip.ehecme.model.Succession;
import uk.seslip.ehecme.transform.Series;
import uk.seslip.ehecme.transform.SeriesPoint;

/** Fires where an authority took over from another within the terms shown. */
final class BoundaryChange implements CaveatRule {

  @Override
  public String id() {
    return "BOUNDARY_CHANGE";
  }

  @Override
  public Optional<String> why(Series series, Evidence evidence) {
    LocalDate oldest = counted(series.points().get(0));
    LocalDate newest = counted(series.newest());
    return evidence.definitions().successions().stream()
        .filter(s -> s.successor().equals(series.place()) || s.predecessor().equals(series.place()))
        .filter(s -> s.date().isAfter(oldest) && !s.date().isAfter(newest))
        .findFirst()
        .map(succession -> sentence(succession, evidence.definitions().region()));
  }

  /** The day that settles which of the two returns the figure. */
  private static LocalDate counted(SeriesPoint point) {
    return point.figure().period().collectedIn().aboutCensusDay();
  }

  private static String sentence(Succession succession, Region region) {
    return name(succession.successor(), region)
        + " took over from "
        + name(succession.predecessor(), region)
        + " in "
        + succession.date().getYear()
        + ".";
  }

  private static String name(String code, Region region) {
    return region.findAuthority(code).map(Authority::name).orElse(code);
  }
}
