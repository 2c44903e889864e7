package uk.seslip.ehecme.report.view;

import java.util.stream.IntStream;
import uk.seslip.ehecme.model.CheckNeed;
import uk.seslip.ehecme.model.Term;
import uk.seslip.ehecme.transform.PublishedDataset;

/**
 * What there was to set a return of the newest term against, as far as published figures tell.
 *
 * @param dataset where the figures are
 */
record CheckHistory(PublishedDataset dataset) {

  /**
   * Whether an authority's return could be asked what needs this.
   *
   * @param fewest how many earlier terms, or other authorities, are needed
   * @param authority GSS code
   */
  boolean allows(CheckNeed need, int fewest, String authority) {
    Term term = dataset.term();
    return switch (need) {
      case NOTHING -> true;
      case ANSWERS ->
          dataset.practiceAnswers().stream().anyMatch(a -> a.authority().equals(authority));
      case LAST_TERM -> hasReturned(authority, term.previous());
      case LAST_YEAR -> hasReturned(authority, term.yearsEarlier(1));
      case EARLIER_YEARS ->
          IntStream.rangeClosed(1, fewest)
              .allMatch(years -> hasReturned(authority, term.yearsEarlier(years)));
      case OTHER_AUTHORITIES ->
          hasReturned(authority, term.yearsEarlier(1)) && others(authority) >= fewest;
    };
  }

  private long others(String authority) {
    return dataset.newestCoverage().returned().stream()
        .filter(other -> !other.equals(authority))
        .filter(other -> hasReturned(other, dataset.term().yearsEarlier(1)))
        .count();
  }

  private boolean hasReturned(String authority, Term term) {
    return dataset.coverage().stream()
        .filter(history -> history.term().equals(term))
        .anyMatch(history -> history.returned().contains(authority));
  }
}
