package uk.seslip.ehecme.transform.caveat;

import java.util.Optional;
import uk.seslip.ehecme.model.Authority;
import uk.seslip.ehecme.model.Region;
import uk.seslip.ehecme.model.Succession;
import uk.seslip.ehecme.transform.Series;

/** Fires where an authority took over from another within the terms shown. */
final class BoundaryChange implements CaveatRule {

  @Override
  public String id() {
    return "BOUNDARY_CHANGE";
  }

  @Override
  public Optional<String> why(Series series, Evidence evidence) {
    int oldest = series.points().get(0).figure().period().year().startYear();
    int newest = series.newest().figure().period().year().startYear();
    return evidence.definitions().successions().stream()
        .filter(s -> s.successor().equals(series.place()) || s.predecessor().equals(series.place()))
        .filter(s -> s.date().getYear() > oldest && s.date().getYear() <= newest + 1)
        .findFirst()
        .map(succession -> sentence(succession, evidence.definitions().region()));
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
