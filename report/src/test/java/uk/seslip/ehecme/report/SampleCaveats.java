package uk.seslip.ehecme.report;

import java.util.ArrayList;
import java.util.List;
import uk.seslip.ehecme.model.Breakdown;
import uk.seslip.ehecme.model.Caveat;
import uk.seslip.ehecme.model.CaveatSeverity;
import uk.seslip.ehecme.model.CaveatType;
import uk.seslip.ehecme.model.Family;
import uk.seslip.ehecme.model.Measure;

/** A few caveats of each weight. */
final class SampleCaveats {

  private static final CaveatType AWAITING =
      new CaveatType(
          "AWAITING_PLACE_COUNTED",
          "authority",
          CaveatSeverity.BLOCKING,
          "practice answer",
          "Children waiting for a school place are counted here. {why}",
          "DfE, January 2026");
  private static final CaveatType SEASON =
      new CaveatType(
          "SEASON_TERM_ON_TERM",
          "figure",
          CaveatSeverity.CAUTION,
          "always",
          "Numbers follow the school year. Set a term only against the same term of another year.",
          "DfE, January 2026");
  private static final CaveatType UNKNOWN =
      new CaveatType(
          "UNKNOWN_SHARE_HIGH",
          "figure",
          CaveatSeverity.CAUTION,
          "30% or more",
          "Much of this breakdown is unknown, so it cannot be compared. {why}",
          "House rule");
  private static final CaveatType DENOMINATOR =
      new CaveatType(
          "DENOM_LAG",
          "figure",
          CaveatSeverity.CONTEXT,
          "always",
          "Rates use an older population. {why}",
          "ONS");

  private SampleCaveats() {}

  static List<Caveat> of(String place, Measure measure, Breakdown breakdown) {
    List<Caveat> caveats = new ArrayList<>();
    if (measure.family() == Family.REGIONAL) {
      return caveats;
    }
    if (measure.id().equals("cme_census") && place.equals("E10000011")) {
      caveats.add(new Caveat(AWAITING, place, measure.id(), "the authority says so"));
    }
    if (breakdown.topic().equals("Reason") && measure.family() == Family.CME) {
      caveats.add(new Caveat(UNKNOWN, place, measure.id(), "about half the reasons are unknown"));
    }
    caveats.add(new Caveat(SEASON, place, measure.id(), ""));
    if (breakdown.isTotal()) {
      caveats.add(new Caveat(DENOMINATOR, place, measure.id(), "mid-2023"));
    }
    return caveats;
  }

  static List<Caveat> ofComparison(String measure) {
    List<Caveat> caveats = new ArrayList<>();
    if (measure.equals("cme_census")) {
      caveats.add(new Caveat(AWAITING, "E10000011", measure, "East Sussex says so"));
    }
    caveats.add(new Caveat(DENOMINATOR, SampleRegion.CODE, measure, "mid-2023"));
    return caveats;
  }

  static List<Caveat> all() {
    return List.of(
        new Caveat(AWAITING, "E10000011", "cme_census", "East Sussex says so"),
        new Caveat(SEASON, SampleRegion.CODE, "", ""),
        new Caveat(DENOMINATOR, SampleRegion.CODE, "", "mid-2023"));
  }
}
