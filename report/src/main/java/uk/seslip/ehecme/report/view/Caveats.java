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

  private static final int MOST_MEASURES = 3;

  private Caveats() {}

  /** The caveats of one place: the reason follows the sentence. */
  static List<CaveatText> of(List<Caveat> caveats) {
    return worded(caveats, place -> "", measure -> "");
  }

  /** The caveats of several places: each reason once, after the names of those it holds for. */
  static List<CaveatText> across(List<Caveat> caveats, UnaryOperator<String> nameOf) {
    return worded(caveats, nameOf, measure -> "");
  }

  /**
   * The caveats of several places and measures: each reason once for those it holds for, with the
   * measures named where they are few.
   */
  static List<CaveatText> everywhere(
      List<Caveat> caveats, UnaryOperator<String> nameOf, UnaryOperator<String> labelOf) {
    return worded(caveats, nameOf, labelOf);
  }

  private static List<CaveatText> worded(
      List<Caveat> caveats, UnaryOperator<String> nameOf, UnaryOperator<String> labelOf) {
    Map<CaveatType, Map<String, Map<String, SortedSet<String>>>> fired = new LinkedHashMap<>();
    for (Caveat caveat : caveats) {
      fired
          .computeIfAbsent(caveat.type(), type -> new LinkedHashMap<>())
          .computeIfAbsent(caveat.why(), why -> new LinkedHashMap<>())
          .computeIfAbsent(labelOf.apply(caveat.measure()), label -> new TreeSet<>())
          .add(nameOf.apply(caveat.place()));
    }
    List<CaveatText> texts = new ArrayList<>();
    fired.forEach((type, whys) -> texts.add(text(type, whys)));
    texts.sort(Comparator.comparing(CaveatText::weight).thenComparing(CaveatText::id));
    return texts;
  }

  private static CaveatText text(
      CaveatType type, Map<String, Map<String, SortedSet<String>>> whys) {
    List<String> reasons = new ArrayList<>();
    whys.forEach(
        (why, placesOf) -> {
          if (!why.isBlank()) {
            whose(placesOf).forEach(who -> reasons.add(Formats.sentence(who + why)));
          }
        });
    return new CaveatText(type.id(), type.severity(), type.sentence(), reasons, type.source());
  }

  /** Who a reason holds for: once for all measures that have the same places. */
  private static List<String> whose(Map<String, SortedSet<String>> placesOf) {
    Map<SortedSet<String>, List<String>> measuresOf = new LinkedHashMap<>();
    placesOf.forEach(
        (label, places) -> measuresOf.computeIfAbsent(places, p -> new ArrayList<>()).add(label));
    List<String> whose = new ArrayList<>();
    measuresOf.forEach(
        (places, labels) -> {
          String names = Formats.list(List.copyOf(places));
          whose.add(names.isEmpty() ? "" : names + among(labels) + ": ");
        });
    return whose;
  }

  /** Of which measures: by name where they are few; nothing where there is only one to speak of. */
  private static String among(List<String> labels) {
    if (labels.contains("")) {
      return "";
    }
    return labels.size() <= MOST_MEASURES
        ? " (%s)".formatted(String.join("; ", labels))
        : " (%d measures)".formatted(labels.size());
  }
}
