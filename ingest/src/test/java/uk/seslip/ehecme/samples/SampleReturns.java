package uk.seslip.ehecme.samples;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import uk.seslip.ehecme.model.Authority;
import uk.seslip.ehecme.model.Breakdown;
import uk.seslip.ehecme.model.CalendarTerm;
import uk.seslip.ehecme.model.Definitions;
import uk.seslip.ehecme.model.Family;
import uk.seslip.ehecme.model.Measure;
import uk.seslip.ehecme.model.Term;

/** Makes the faultless return of any authority and term; faults are put in afterwards. */
final class SampleReturns {
  private final Definitions definitions;
  private final Figures figures;
  private final PracticeModel practice;
  private final Map<String, Map<Breakdown, String>> made = new HashMap<>();

  SampleReturns(Definitions definitions) {
    this.definitions = definitions;
    this.practice = new PracticeModel(definitions.practiceQuestions());
    this.figures = new Figures(definitions.register(), practice);
  }

  /** The authorities in force throughout the samples' terms, alphabetical. */
  static List<Authority> expected(Definitions definitions) {
    return definitions.region().authorities().stream()
        .filter(a -> a.isInForce(censusDate(definitions, SampleTerms.NEWEST)))
        .toList();
  }

  /** The day the stocks of a term are counted on. */
  static LocalDate censusDate(Definitions definitions, Term term) {
    return definitions.findTerm(term).map(CalendarTerm::censusDate).orElseThrow();
  }

  /** The complete return, with last year's figures beside it. */
  SampleReturn complete(Authority authority, Term term) {
    List<SampleReturn.Line> lines =
        Item.askedIn(definitions.register(), term).stream()
            .map(item -> line(authority, item, term))
            .toList();
    return new SampleReturn(
        authority,
        authority.name(),
        term,
        1,
        returnedOn(authority, term),
        false,
        lines,
        practice.answers(authority, term));
  }

  /** What came of a return: without the parts that the authority never sent. */
  Optional<SampleReturn> sent(Authority authority, Term term) {
    if (Absences.isAbsent(authority, term)) {
      return Optional.empty();
    }
    return Optional.of(
        complete(authority, term)
            .rewriting(
                item -> Absences.isAbsent(authority, term, item.measure().family()), value -> ""));
  }

  private SampleReturn.Line line(Authority authority, Item item, Term term) {
    return new SampleReturn.Line(
        item, value(authority, item, term), lastYear(authority, item, term), "");
  }

  private String lastYear(Authority authority, Item item, Term term) {
    Term before = term.yearsEarlier(1);
    Family family = item.measure().family();
    boolean known =
        !before.isBefore(SampleTerms.FIRST)
            && item.measure().isCollectedIn(before)
            && !Absences.isAbsent(authority, before)
            && !Absences.isAbsent(authority, before, family);
    return known ? value(authority, item, before) : "";
  }

  private String value(Authority authority, Item item, Term term) {
    Measure measure = item.measure();
    String key = String.join("|", authority.code(), measure.id(), term.slug());
    return made.computeIfAbsent(key, k -> figures.written(authority, measure, term))
        .getOrDefault(item.breakdown(), "");
  }

  /** Most returns come in the fortnight before the last day, a few some days after it. */
  private LocalDate returnedOn(Authority authority, Term term) {
    LocalDate last = definitions.findTerm(term).map(CalendarTerm::returnDate).orElseThrow();
    LocalDate day = last.minusDays(12 - Noise.below(16, authority.code(), term.slug(), "returned"));
    return switch (day.getDayOfWeek()) {
      case SATURDAY -> day.minusDays(1);
      case SUNDAY -> day.plusDays(1);
      case MONDAY, TUESDAY, WEDNESDAY, THURSDAY, FRIDAY -> day;
    };
  }
}
