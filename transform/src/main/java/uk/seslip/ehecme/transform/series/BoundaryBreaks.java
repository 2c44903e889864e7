package uk.seslip.ehecme.transform.series;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import uk.seslip.ehecme.model.Authority;
import uk.seslip.ehecme.model.CalendarTerm;
import uk.seslip.ehecme.model.Definitions;
import uk.seslip.ehecme.model.SeriesBreak;
import uk.seslip.ehecme.model.Succession;
import uk.seslip.ehecme.model.Term;

/**
 * The breaks that a change of councils makes by itself: nobody's figures before a split or merger
 * are compared with figures after it, in any measure.
 */
final class BoundaryBreaks {

  static final String KIND = "boundary";

  private BoundaryBreaks() {}

  /**
   * The declared breaks, and those of every succession within the terms of the calendar up to the
   * newest; one that is only to come changes no figure yet.
   */
  static List<SeriesBreak> with(Definitions definitions, Term newest) {
    return Stream.concat(
            definitions.breaks().stream(),
            definitions.successions().stream()
                .flatMap(change -> breaks(definitions, change))
                .filter(change -> !newest.isBefore(change.term())))
        .toList();
  }

  private static Stream<SeriesBreak> breaks(Definitions definitions, Succession change) {
    return firstTerm(definitions, change.date()).stream()
        .flatMap(
            term ->
                Stream.of(change.predecessor(), change.successor())
                    .filter(code -> definitions.region().findAuthority(code).isPresent())
                    .flatMap(code -> breaks(definitions, change, code, term)));
  }

  private static Stream<SeriesBreak> breaks(
      Definitions definitions, Succession change, String code, Term term) {
    String reason =
        name(definitions, change.successor())
            + " took over from "
            + name(definitions, change.predecessor())
            + " ("
            + change.share()
            + ")";
    return definitions.register().measures().stream()
        .map(m -> new SeriesBreak(code, m.id(), term, KIND, true, reason, change.source()));
  }

  /** The first term whose census day comes after the change; none when that is all of them. */
  private static List<Term> firstTerm(Definitions definitions, LocalDate date) {
    List<CalendarTerm> calendar = definitions.calendar();
    boolean isBefore = calendar.isEmpty() || !calendar.get(0).censusDate().isBefore(date);
    return isBefore
        ? List.of()
        : calendar.stream()
            .filter(dates -> !dates.censusDate().isBefore(date))
            .map(CalendarTerm::term)
            .limit(1)
            .toList();
  }

  private static String name(Definitions definitions, String code) {
    return definitions.region().findAuthority(code).map(Authority::name).orElse(code);
  }
}
