package uk.seslip.ehecme.transform.statistics;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The published counts of one measure in one place, in order of term, with gaps where a term is
 * missing.
 *
 * @param terms the counts, oldest first, no term twice
 */
public record TermSeries(List<TermCount> terms) {

  /** Sorts and copies the counts; a term that comes twice is a bug of the caller. */
  public TermSeries {
    terms = terms.stream().sorted(Comparator.comparingInt(TermCount::index)).toList();
    if (terms.stream().map(TermCount::index).distinct().count() != terms.size()) {
      throw new IllegalArgumentException("a term comes twice in " + terms);
    }
  }

  /** The number of counts. */
  public int size() {
    return terms.size();
  }

  /** The newest count, if any. */
  public Optional<TermCount> newest() {
    return terms.isEmpty() ? Optional.empty() : Optional.of(terms.get(terms.size() - 1));
  }

  /** The count of one term, if there is one. */
  public Optional<TermCount> findTerm(int index) {
    return terms.stream().filter(term -> term.index() == index).findFirst();
  }

  /** How many counts are published as {@code low}. */
  public int lowTerms() {
    return (int) terms.stream().filter(TermCount::low).count();
  }

  /** Whether more than the given share of the counts is {@code low}. */
  boolean lowAbove(double share) {
    return lowTerms() > share * size();
  }

  /** The counts without the newest. */
  TermSeries withoutNewest() {
    return new TermSeries(terms.subList(0, Math.max(0, size() - 1)));
  }

  /** The longest run of terms without a gap that ends with the newest count. */
  TermSeries newestRun() {
    int start = size();
    while (start > 0 && (start == size() || follows(start))) {
      start--;
    }
    return new TermSeries(terms.subList(start, size()));
  }

  /**
   * The values of each term of the year, oldest first; terms of the year without values left out.
   */
  Collection<List<TermCount>> byTermOfYear() {
    Map<Integer, List<TermCount>> groups = new TreeMap<>();
    for (TermCount term : terms) {
      groups.computeIfAbsent(term.termOfYear(), key -> new ArrayList<>()).add(term);
    }
    return groups.values();
  }

  /** The values as numbers, oldest first. */
  double[] values() {
    return terms.stream().mapToDouble(TermCount::value).toArray();
  }

  private boolean follows(int position) {
    return terms.get(position - 1).index() + 1 == terms.get(position).index();
  }
}
