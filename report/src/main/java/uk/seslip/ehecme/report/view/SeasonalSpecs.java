package uk.seslip.ehecme.report.view;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import uk.seslip.ehecme.model.AcademicYear;
import uk.seslip.ehecme.model.Season;
import uk.seslip.ehecme.model.Term;
import uk.seslip.ehecme.transform.Series;

/** Arranges a termly history season by season, so that only like terms are joined. */
final class SeasonalSpecs {

  private final TrendSpec history;
  private final List<Term> terms;
  private final List<AcademicYear> years;

  private SeasonalSpecs(TrendSpec history, List<Term> terms) {
    this.history = history;
    this.terms = terms;
    this.years = terms.stream().map(Term::year).distinct().toList();
  }

  /** The seasonal view of a history; none for a measure that is counted once a year. */
  static Optional<SeasonalSpec> of(TrendSpec history, Place place, Series series) {
    if (!(series.newest().figure().period() instanceof Term)) {
      return Optional.empty();
    }
    List<Term> terms = series.points().stream().map(p -> (Term) p.figure().period()).toList();
    return Optional.of(new SeasonalSpecs(history, terms).spec(place));
  }

  private SeasonalSpec spec(Place place) {
    List<Integer> order =
        IntStream.range(0, terms.size())
            .boxed()
            .sorted(Comparator.comparingInt(i -> position(terms.get(i))))
            .toList();
    List<TrendPoint> points = order.stream().map(this::moved).toList();
    return new SeasonalSpec(
        history.id() + "-seasons",
        history.title().replaceFirst(", [^,]*$", ", each term with the same term of other years"),
        description(place, points),
        history.hue(),
        history.axisLabel(),
        history.axisMaximum(),
        points,
        breaks(),
        history.table());
  }

  /** Seasons one after another, years within them, a free place between. */
  private int position(Term term) {
    return term.season().ordinal() * (years.size() + 1) + years.indexOf(term.year());
  }

  private TrendPoint moved(int i) {
    return history.points().get(i).movedTo(position(terms.get(i)));
  }

  /**
   * Each change before the first year of each season that is counted the new way; without words,
   * because the history above it names each.
   */
  private List<BreakMark> breaks() {
    List<BreakMark> marks = new ArrayList<>();
    for (BreakMark mark : history.breaks()) {
      for (Season season : Season.values()) {
        List<Integer> of =
            IntStream.range(0, terms.size())
                .filter(i -> terms.get(i).season() == season)
                .boxed()
                .toList();
        of.stream()
            .filter(i -> i >= mark.position() && !i.equals(of.get(0)))
            .findFirst()
            .map(i -> position(terms.get(i)))
            .map(at -> new BreakMark(at, mark.splits(), ""))
            .filter(moved -> !marks.contains(moved))
            .ifPresent(marks::add);
      }
    }
    return marks;
  }

  private static String description(Place place, List<TrendPoint> points) {
    return "The history of %s term by term: a line through the autumns, one through the springs and one through the summers. %s"
        .formatted(
            place.name(),
            points.stream()
                .collect(
                    Collectors.groupingBy(
                        SeasonalSpecs::season, LinkedHashMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(season -> run(season.getKey(), season.getValue()))
                .collect(Collectors.joining(" ")));
  }

  private static String season(TrendPoint point) {
    return point.label().substring(0, point.label().indexOf(' '));
  }

  private static String run(String season, List<TrendPoint> points) {
    List<TrendPoint> numbered = points.stream().filter(p -> p.number().isPresent()).toList();
    if (numbered.isEmpty()) {
      return "No %s has a number.".formatted(season.toLowerCase(Locale.UK));
    }
    TrendPoint first = numbered.get(0);
    TrendPoint last = numbered.get(numbered.size() - 1);
    return "%s; %s.".formatted(first.words(), last.words());
  }
}
