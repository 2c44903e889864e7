package uk.seslip.ehecme.transform.series;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import uk.seslip.ehecme.model.Authority;
import uk.seslip.ehecme.model.Caveat;
import uk.seslip.ehecme.model.PublishedValue.NotShown;
import uk.seslip.ehecme.model.Shorthand;
import uk.seslip.ehecme.transform.RunContext;
import uk.seslip.ehecme.transform.Series;

/**
 * Which authorities have something to correct or confirm, as far as the published figures show it:
 * a total that is not used until it is corrected, or a caveat that asks the authority to look. The
 * findings themselves rest on exact figures and stay restricted.
 */
final class OpenMatters {

  private static final Set<String> QUESTIONS =
      Set.of("CENSUS_GT_ANYPOINT", "STARTS_EQ_ANYPOINT", "UNKNOWN_SHARE_HIGH");

  private OpenMatters() {}

  /** GSS codes in the order of the region's list. */
  static List<String> of(RunContext context, List<Series> series) {
    Set<String> open =
        series.stream()
            .filter(s -> isHeldBack(s) || asks(s))
            .map(Series::place)
            .collect(Collectors.toCollection(TreeSet::new));
    return context.definitions().region().authorities().stream()
        .map(Authority::code)
        .filter(open::contains)
        .toList();
  }

  private static boolean isHeldBack(Series series) {
    return series.newest().figure().value() instanceof NotShown hidden
        && hidden.reason().equals(Gaps.NOT_USED);
  }

  private static boolean asks(Series series) {
    return isReturned(series)
        && series.caveats().stream()
            .map(Caveat::type)
            .anyMatch(type -> QUESTIONS.contains(type.id()));
  }

  /** Nothing can be asked about a return that has not come. */
  private static boolean isReturned(Series series) {
    return !(series.newest().figure().value() instanceof NotShown hidden
        && hidden.shorthand() == Shorthand.UNAVAILABLE);
  }
}
