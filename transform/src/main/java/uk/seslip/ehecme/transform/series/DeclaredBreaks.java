package uk.seslip.ehecme.transform.series;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import uk.seslip.ehecme.model.Period;
import uk.seslip.ehecme.model.Season;
import uk.seslip.ehecme.model.SeriesBreak;
import uk.seslip.ehecme.model.Term;
import uk.seslip.ehecme.transform.SeriesKey;

/** The declared breaks, and the stretches of a series between those that split it. */
final class DeclaredBreaks {

  private final String region;
  private final List<SeriesBreak> breaks;
  private final Map<String, List<SeriesBreak>> touching = new HashMap<>();

  /**
   * The breaks of a region and its authorities.
   *
   * @param region GSS code of the region, whose breaks touch every authority
   * @param breaks all declared breaks
   */
  DeclaredBreaks(String region, List<SeriesBreak> breaks) {
    this.region = region;
    this.breaks = breaks;
  }

  /** The breaks that touch a place and measure, oldest first, those that only warn among them. */
  List<SeriesBreak> touching(String place, String measure) {
    return touching.computeIfAbsent(place + "/" + measure, key -> find(place, measure));
  }

  private List<SeriesBreak> find(String place, String measure) {
    return breaks.stream()
        .filter(b -> b.place().equals(place) || b.place().equals(region))
        .filter(b -> b.measure().equals(measure))
        .sorted(Comparator.comparing(SeriesBreak::term).thenComparing(SeriesBreak::reason))
        .toList();
  }

  /**
   * Which stretch a period lies in, from 0. A break inside an academic year puts the whole year's
   * annual figure into the new stretch.
   */
  int segment(String place, String measure, Period period) {
    Term last = lastTerm(period);
    return (int)
        touching(place, measure).stream()
            .filter(SeriesBreak::splits)
            .map(SeriesBreak::term)
            .distinct()
            .filter(first -> !last.isBefore(first))
            .count();
  }

  /** Whether what parts two periods is a change of councils alone. */
  boolean isOfArea(SeriesKey key, Period earlier, Period later) {
    return touching(key.place(), key.measure()).stream()
        .filter(SeriesBreak::splits)
        .filter(change -> lastTerm(earlier).isBefore(change.term()))
        .filter(change -> !lastTerm(later).isBefore(change.term()))
        .allMatch(change -> change.kind().equals(BoundaryBreaks.KIND));
  }

  private static Term lastTerm(Period period) {
    return period instanceof Term term ? term : new Term(period.year(), Season.SUMMER);
  }

  /** Whether two periods of a place and measure may be compared. */
  boolean comparable(String place, String measure, Period one, Period other) {
    return segment(place, measure, one) == segment(place, measure, other);
  }
}
