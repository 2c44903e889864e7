package uk.seslip.ehecme.transform.series;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import uk.seslip.ehecme.model.Authority;
import uk.seslip.ehecme.model.Period;
import uk.seslip.ehecme.model.PublishedFigure;
import uk.seslip.ehecme.model.PublishedValue.NotShown;
import uk.seslip.ehecme.model.Region;
import uk.seslip.ehecme.model.Shorthand;
import uk.seslip.ehecme.model.Term;
import uk.seslip.ehecme.transform.CoverageHistory;

/** Who had figures in use in each term of the window, as the published figures show it. */
final class CoverageHistories {

  private CoverageHistories() {}

  static List<CoverageHistory> of(PublishedTable table, Region region, Window window) {
    Map<Period, Set<String>> returned =
        table.stream()
            .filter(CoverageHistories::saysSomething)
            .collect(
                Collectors.groupingBy(
                    PublishedFigure::period,
                    Collectors.mapping(PublishedFigure::place, Collectors.toSet())));
    return window.terms().stream()
        .map(t -> history(t, region, returned.getOrDefault(t, Set.of())))
        .toList();
  }

  private static CoverageHistory history(Term term, Region region, Set<String> returned) {
    Map<Boolean, List<String>> parts =
        region.expectedFor(term).stream()
            .map(Authority::code)
            .collect(Collectors.partitioningBy(returned::contains));
    return new CoverageHistory(term, parts.get(true), parts.get(false));
  }

  /** A number, {@code low} or a figure withheld to protect children; not a gap. */
  private static boolean saysSomething(PublishedFigure figure) {
    return !(figure.value() instanceof NotShown hidden)
        || hidden.shorthand() == Shorthand.LOW
        || hidden.shorthand() == Shorthand.CONFIDENTIAL;
  }
}
