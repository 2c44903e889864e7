package uk.seslip.ehecme.report.view;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import uk.seslip.ehecme.model.Caveat;
import uk.seslip.ehecme.model.CaveatType;

/** Words caveats: each kind once, the strongest first, with the reasons it fired. */
final class Caveats {

  private Caveats() {}

  /** The caveats of one place: the reason follows the sentence. */
  static List<CaveatText> of(List<Caveat> caveats) {
    return worded(caveats, place -> "");
  }

  /** The caveats of several places: each reason once, after the names of those it holds for. */
  static List<CaveatText> across(List<Caveat> caveats, UnaryOperator<String> nameOf) {
    return worded(caveats, nameOf);
  }

  private static List<CaveatText> worded(List<Caveat> caveats, UnaryOperator<String> nameOf) {
    Map<CaveatType, Map<String, SortedSet<String>>> places = new LinkedHashMap<>();
    for (Caveat caveat : caveats) {
      places
          .computeIfAbsent(caveat.type(), type -> new LinkedHashMap<>())
          .computeIfAbsent(caveat.why(), why -> new TreeSet<>())
          .add(nameOf.apply(caveat.place()));
    }
    List<CaveatText> texts = new ArrayList<>();
    places.forEach((type, reasons) -> texts.add(text(type, reasons)));
    texts.sort(Comparator.comparing(CaveatText::weight).thenComparing(CaveatText::id));
    return texts;
  }

  private static CaveatText text(CaveatType type, Map<String, SortedSet<String>> places) {
    List<String> reasons = new ArrayList<>();
    places.forEach(
        (why, names) -> {
          if (!why.isBlank()) {
            String whose = Formats.list(List.copyOf(names));
            reasons.add(Formats.sentence(whose.isEmpty() ? why : whose + ": " + why));
          }
        });
    return new CaveatText(type.id(), type.severity(), type.sentence(), reasons, type.source());
  }
}
