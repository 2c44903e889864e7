package uk.seslip.ehecme.transform.caveat;

import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import uk.seslip.ehecme.model.Period;
import uk.seslip.ehecme.model.SeriesBreak;
import uk.seslip.ehecme.transform.Series;

/** The declared breaks that lie inside the periods a series shows. */
final class DeclaredIn {

  private DeclaredIn() {}

  /** Sentences on the breaks of some kinds that have periods on both sides; empty when none has. */
  static Optional<String> sentences(Series series, Set<String> kinds) {
    return sentences(series, kinds, b -> startsBefore(b, series) && reaches(b, series));
  }

  /** Sentences on the breaks of some kinds that have a period before them; empty when none has. */
  static Optional<String> sentencesBefore(Series series, Set<String> kinds) {
    return sentences(series, kinds, b -> startsBefore(b, series));
  }

  private static Optional<String> sentences(
      Series series, Set<String> kinds, Predicate<SeriesBreak> concerns) {
    String sentences =
        series.breaks().stream()
            .filter(b -> kinds.contains(b.kind()) && concerns.test(b))
            .map(b -> b.reason() + " (" + b.term().label() + ").")
            .distinct()
            .collect(Collectors.joining(" "));
    return sentences.isEmpty() ? Optional.empty() : Optional.of(sentences);
  }

  private static boolean startsBefore(SeriesBreak declared, Series series) {
    Period oldest = series.points().get(0).figure().period();
    return oldest.sortKey().compareTo(declared.term().sortKey()) < 0;
  }

  private static boolean reaches(SeriesBreak declared, Series series) {
    return series.newest().figure().period().sortKey().compareTo(declared.term().sortKey()) >= 0;
  }
}
