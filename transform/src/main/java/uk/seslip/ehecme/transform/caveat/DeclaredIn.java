package uk.seslip.ehecme.transform.caveat;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import uk.seslip.ehecme.model.Period;
import uk.seslip.ehecme.model.SeriesBreak;
import uk.seslip.ehecme.transform.Series;

/** The declared breaks that lie inside the periods a series shows. */
final class DeclaredIn {

  private DeclaredIn() {}

  /** Sentences on the breaks of some kinds that have periods on both sides; empty when none has. */
  static Optional<String> sentences(Series series, Set<String> kinds) {
    String sentences =
        series.breaks().stream()
            .filter(b -> kinds.contains(b.kind()) && isInside(b, series))
            .map(b -> b.reason() + " (" + b.term().label() + ").")
            .distinct()
            .collect(Collectors.joining(" "));
    return sentences.isEmpty() ? Optional.empty() : Optional.of(sentences);
  }

  private static boolean isInside(SeriesBreak declared, Series series) {
    Period oldest = series.points().get(0).figure().period();
    Period newest = series.newest().figure().period();
    String key = declared.term().sortKey();
    return oldest.sortKey().compareTo(key) < 0 && newest.sortKey().compareTo(key) >= 0;
  }
}
