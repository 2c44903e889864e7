package uk.seslip.ehecme.report.view;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import uk.seslip.ehecme.model.Caveat;
import uk.seslip.ehecme.model.CaveatSeverity;
import uk.seslip.ehecme.model.CaveatType;
import uk.seslip.ehecme.transform.Comparison;

/** Words what the caveats that fired say of a comparison, each kind in one line. */
final class FiredReasons {

  private static final String AUTHORITY = "authority";
  private static final int MOST_NAMES = 4;

  private final Place place;
  private final Function<String, String> nameOf;

  /**
   * @param place the authority set apart, or the region for none
   * @param nameOf the name behind a GSS code
   */
  FiredReasons(Place place, Function<String, String> nameOf) {
    this.place = place;
    this.nameOf = nameOf;
  }

  /** The reasons of the ways authorities count, the strongest first; empty where none fired. */
  List<FiredReason> of(Comparison comparison) {
    Map<CaveatType, Map<String, String>> fired = new LinkedHashMap<>();
    for (Caveat caveat : comparison.caveats()) {
      if (limitsComparison(caveat.type())) {
        fired
            .computeIfAbsent(caveat.type(), type -> new LinkedHashMap<>())
            .putIfAbsent(caveat.place(), caveat.why());
      }
    }
    List<FiredReason> reasons = new ArrayList<>();
    fired.forEach((type, whys) -> reasons.add(reason(type, whys)));
    return List.copyOf(reasons);
  }

  private static boolean limitsComparison(CaveatType type) {
    return type.level().equals(AUTHORITY) && type.severity() != CaveatSeverity.CONTEXT;
  }

  private FiredReason reason(CaveatType type, Map<String, String> whys) {
    String text = type.sentence();
    String own = own(whys);
    String words = own.isBlank() ? text : text + " " + Formats.sentence(own);
    return new FiredReason(type.severity(), whose(List.copyOf(whys.keySet())), words);
  }

  /** Why it fired: for the only one, or for the authority set apart, by its name. */
  private String own(Map<String, String> whys) {
    if (whys.size() == 1) {
      return whys.values().iterator().next();
    }
    String why = whys.getOrDefault(place.code(), "");
    return why.isBlank() ? "" : place.name() + ": " + why;
  }

  private String whose(List<String> codes) {
    if (codes.size() <= MOST_NAMES) {
      return Formats.list(codes.stream().map(nameOf).sorted().toList());
    }
    return codes.contains(place.code())
        ? "%s and %d other authorities".formatted(place.name(), codes.size() - 1)
        : codes.size() + " authorities";
  }
}
