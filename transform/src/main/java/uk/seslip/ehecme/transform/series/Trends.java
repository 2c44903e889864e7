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
    List<Term> terms = newestSegment(key, window);
    return key.place().equals(panel.region().code()) ? region(key, terms) : authority(key, terms);
  }

  private List<Term> newestSegment(SeriesKey key, List<Term> window) {
    Term newest = window.get(window.size() - 1);
    return window.stream()
        .filter(t -> panel.breaks().comparable(key.place(), key.measure(), t, newest))
        .toList();
  }

  private JudgedTrend authority(SeriesKey key, List<Term> terms) {
    return judged(terms.stream().flatMap(t -> count(key, t).stream()).toList(), 1);
  }

  /**
   * Sums over one panel for the whole stretch. The stretch starts with the oldest term from which
   * at least half of the authorities have an unbroken history; where there is none, nothing is
   * said.
   */
  private JudgedTrend region(SeriesKey key, List<Term> terms) {
    int enough = (panel.region().authorities().size() + 1) / 2;
    return IntStream.range(0, terms.size())
        .mapToObj(start -> terms.subList(start, terms.size()))
        .filter(stretch -> panel.with(key, stretch).size() >= enough)
        .findFirst()
        .map(stretch -> sums(key, stretch))
        .orElseGet(() -> judged(List.of(), 0));
  }

  private JudgedTrend sums(SeriesKey key, List<Term> terms) {
    List<Authority> matched = panel.with(key, terms);
    return judged(
        terms.stream().map(t -> TermCount.of(t.index(), sum(key, matched, t))).toList(),
        matched.size());
  }

  private JudgedTrend judged(List<TermCount> counts, int authorities) {
    return new JudgedTrend(Trend.of(new TermSeries(counts), roundingBase, rules), authorities);
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
   * A verdict and whom it is about.
   *
   * @param trend the verdict
   * @param authorities how many authorities it is made of
   */
  record JudgedTrend(Trend trend, int authorities) {}
}
