package uk.seslip.ehecme.report.view;

import java.util.ArrayList;
import java.util.List;
import uk.seslip.ehecme.model.SeriesBreak;

/**
 * The sentences about declared changes of recording: one for each that cuts a series, and one for
 * all those that only call for care.
 */
final class BreakWording {

  private static final String BOUNDARY = "boundary";

  private BreakWording() {}

  static List<String> sentences(Place place, List<SeriesBreak> breaks) {
    List<String> sentences = new ArrayList<>();
    breaks.stream().filter(SeriesBreak::splits).map(b -> cut(place, b)).forEach(sentences::add);
    List<String> cautions =
        breaks.stream().filter(b -> !b.splits()).map(BreakWording::caution).toList();
    if (!cautions.isEmpty()) {
      sentences.add("Read with care across %s.".formatted(Formats.list(cautions)));
    }
    return sentences;
  }

  private static String cut(Place place, SeriesBreak change) {
    String whose = place.isRegion() ? "The region" : place.name();
    String what =
        change.kind().equals(BOUNDARY)
            ? "The area of these figures changed in %s: %s."
                .formatted(change.term().label(), change.reason())
            : "%s changed how it records these figures in %s (%s)."
                .formatted(whose, change.term().label(), Formats.inSentence(change.reason()));
    return what + " Figures before and after are not compared.";
  }

  private static String caution(SeriesBreak change) {
    return "%s (%s)".formatted(change.term().label(), Formats.inSentence(change.reason()));
  }
}
