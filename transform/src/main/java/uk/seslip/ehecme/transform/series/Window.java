package uk.seslip.ehecme.transform.series;

import java.util.List;
import java.util.stream.IntStream;
import uk.seslip.ehecme.model.AcademicYear;
import uk.seslip.ehecme.model.Measure;
import uk.seslip.ehecme.model.Period;
import uk.seslip.ehecme.model.Periodicity;
import uk.seslip.ehecme.model.Term;

/**
 * The periods that every series shows, oldest first and without a hole.
 *
 * @param terms from the oldest term with a figure to the term of the run
 * @param years from the oldest academic year with an annual figure to the newest that can have one
 */
record Window(List<Term> terms, List<AcademicYear> years) {

  /** The window that the figures of a table open up to the term of a run. */
  static Window of(PublishedTable table, Term newest) {
    List<Period> periods = table.stream().map(f -> f.period()).distinct().toList();
    AcademicYear newestYear = newest.year().previous();
    int firstTerm = newest.index();
    int firstYear = newestYear.startYear();
    for (Period period : periods) {
      if (period instanceof Term term) {
        firstTerm = Math.min(firstTerm, term.index());
      } else {
        firstYear = Math.min(firstYear, period.year().startYear());
      }
    }
    return new Window(
        IntStream.rangeClosed(firstTerm, newest.index()).mapToObj(Term::ofIndex).toList(),
        IntStream.rangeClosed(firstYear, newestYear.startYear())
            .mapToObj(AcademicYear::new)
            .toList());
  }

  /** The periods of a measure. */
  List<? extends Period> periods(Measure measure) {
    return measure.periodicity() == Periodicity.TERM ? terms : years;
  }
}
