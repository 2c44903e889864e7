package uk.seslip.ehecme.report.view;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import uk.seslip.ehecme.model.Caveat;
import uk.seslip.ehecme.model.CaveatType;

/** Words caveats: each kind once, the strongest first, with the reasons it fired. */
final class Caveats {

  private Caveats() {}

  /** The caveats of one place: the reason follows the sentence. */
  static List<CaveatText> of(List<Caveat> caveats) {
    return worded(caveats, Caveat::why);
  }

  /** The caveats of several places: each reason names whose it is. */
  static List<CaveatText> across(List<Caveat> caveats, Function<String, String> nameOf) {
    return worded(caveats, caveat -> named(caveat, nameOf));
  }

  private static List<CaveatText> worded(List<Caveat> caveats, Function<Caveat, String> reason) {
    Map<CaveatType, Set<String>> reasons = new LinkedHashMap<>();
    for (Caveat caveat : caveats) {
      Set<String> lines = reasons.computeIfAbsent(caveat.type(), type -> new LinkedHashSet<>());
      lines.add(reason.apply(caveat));
    }
    List<CaveatText> texts = new ArrayList<>();
    reasons.forEach((type, lines) -> texts.add(text(type, lines)));
    texts.sort(Comparator.comparing(CaveatText::weight).thenComparing(CaveatText::id));
    return texts;
  }

  private static CaveatText text(CaveatType type, Set<String> lines) {
    List<String> reasons =
        lines.stream().filter(line -> !line.isBlank()).map(Formats::sentence).toList();
    return new CaveatText(type.id(), type.severity(), type.sentence(), reasons, type.source());
  }

  private static String named(Caveat caveat, Function<String, String> nameOf) {
    return caveat.why().isBlank() ? "" : nameOf.apply(caveat.place()) + ": " + caveat.why();
  }
}
