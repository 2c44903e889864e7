package uk.seslip.ehecme.transform.series;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import uk.seslip.ehecme.model.Authority;
import uk.seslip.ehecme.model.Term;
import uk.seslip.ehecme.transform.SeriesKey;
import uk.seslip.ehecme.transform.statistics.Recipe;
import uk.seslip.ehecme.transform.statistics.TermCount;
import uk.seslip.ehecme.transform.statistics.TermSeries;
import uk.seslip.ehecme.transform.statistics.Trend;

/**
 * The verdict on the longer run of termly totals since their last declared break.
 *
 * @param panel the authorities that stand for the region
 * @param roundingBase the base that the tier's counts are rounded to, in children
 * @param rules the recipe of the ladder
 */
record Trends(MatchedPanel panel, int roundingBase, Recipe.Trends rules) {

  /** The verdict on a series over the terms of the window, and how many authorities it is of. */
  JudgedTrend of(SeriesKey key, List<Term> window) {
    Stretch stretch = stretch(key, window);
    return new JudgedTrend(Trend.of(stretch.counts(), roundingBase, rules), stretch.authorities());
  }

  /** The comparable counts of a series since its last declared break. */
  Stretch stretch(SeriesKey key, List<Term> window) {
    List<Term> terms = newestSegment(key, window);
    return key.place().equals(panel.region().code()) ? region(key, terms) : authority(key, terms);
  }

  private List<Term> newestSegment(SeriesKey key, List<Term> window) {
    Term newest = window.get(window.size() - 1);
    return window.stream()
        .filter(t -> panel.breaks().comparable(key.place(), key.measure(), t, newest))
        .toList();
  }

  private Stretch authority(SeriesKey key, List<Term> terms) {
    return new Stretch(
        new TermSeries(terms.stream().flatMap(t -> count(key, t).stream()).toList()), 1);
  }

  /**
   * Sums over one panel for the whole stretch. The stretch starts with the oldest term from which
   * at least half of the authorities have an unbroken history; where there is none, nothing is
   * said.
   */
  private Stretch region(SeriesKey key, List<Term> terms) {
    int enough = (panel.region().authorities().size() + 1) / 2;
    return IntStream.range(0, terms.size())
        .mapToObj(start -> terms.subList(start, terms.size()))
        .filter(stretch -> panel.with(key, stretch).size() >= enough)
        .findFirst()
        .map(stretch -> sums(key, stretch))
        .orElseGet(() -> new Stretch(new TermSeries(List.of()), 0));
  }

  private Stretch sums(SeriesKey key, List<Term> terms) {
    List<Authority> matched = panel.with(key, terms);
    return new Stretch(
        new TermSeries(
            terms.stream().map(t -> TermCount.of(t.index(), sum(key, matched, t))).toList()),
        matched.size());
  }

  private double sum(SeriesKey key, List<Authority> matched, Term term) {
    return matched.stream()
        .flatMap(a -> count(key.in(a.code()), term).stream())
        .mapToDouble(TermCount::value)
        .sum();
  }

  private Optional<TermCount> count(SeriesKey key, Term term) {
    return panel.table().find(key, term).flatMap(f -> Counts.ofTerm(term.index(), f.value()));
  }

  /**
   * Comparable counts and whose they are.
   *
   * @param counts the published counts, by term
   * @param authorities how many authorities they are made of
   */
  record Stretch(TermSeries counts, int authorities) {}

  /**
   * A verdict and whom it is about.
   *
   * @param trend the verdict
   * @param authorities how many authorities it is made of
   */
  record JudgedTrend(Trend trend, int authorities) {}
}
