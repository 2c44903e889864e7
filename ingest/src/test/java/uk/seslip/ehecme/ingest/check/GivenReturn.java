package uk.seslip.ehecme.ingest.check;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import uk.seslip.ehecme.ingest.definition.RealConfiguration;
import uk.seslip.ehecme.model.Breakdown;
import uk.seslip.ehecme.model.CalendarTerm;
import uk.seslip.ehecme.model.CellReference;
import uk.seslip.ehecme.model.Definitions;
import uk.seslip.ehecme.model.EarlierReturns;
import uk.seslip.ehecme.model.Observation;
import uk.seslip.ehecme.model.ObservedValue;
import uk.seslip.ehecme.model.PracticeAnswer;
import uk.seslip.ehecme.model.Shorthand;
import uk.seslip.ehecme.model.Term;

/** A return for a test, written item by item: values stand in column F, one row each. */
final class GivenReturn {

  static final String AUTHORITY = "E06000044";

  private final Definitions definitions = RealConfiguration.definitions();
  private final Term term;
  private final List<Observation> observations = new ArrayList<>();
  private final KnownFigures known = new KnownFigures(EarlierReturns.none());
  private final List<Observation> notCounted = new ArrayList<>();
  private final List<PracticeAnswer> answers = new ArrayList<>();
  private List<Observation> replaced = List.of();
  private String authority = AUTHORITY;
  private boolean nilReturn;
  private LocalDate received;

  private GivenReturn(Term term) {
    this.term = term;
    this.received =
        definitions.findTerm(term).map(CalendarTerm::returnDate).orElse(LocalDate.of(2026, 11, 1));
  }

  /** A return of a term, still empty. */
  static GivenReturn of(String termSlug) {
    return new GivenReturn(Term.ofSlug(termSlug));
  }

  /** The return with a number for an item such as {@code ehe_census/Sex/Female}. */
  GivenReturn number(String item, String number) {
    return value(item, new ObservedValue.Reported(new BigDecimal(number)));
  }

  /** The return with a symbol in the place of a number. */
  GivenReturn withheld(String item, Shorthand shorthand) {
    return value(item, new ObservedValue.Withheld(shorthand, shorthand.symbol()));
  }

  /** The return after another that is known. */
  GivenReturn after(GivenReturn before) {
    known.add(before.observations);
    return this;
  }

  /** The return as another authority's. */
  GivenReturn by(String code) {
    authority = code;
    return this;
  }

  /** The return as a version that replaces another of its term. */
  GivenReturn replacing(GivenReturn version) {
    replaced = List.copyOf(version.observations);
    return this;
  }

  /** The return received on a day; on the last day in time when no day is given. */
  GivenReturn on(String day) {
    received = LocalDate.parse(day);
    return this;
  }

  /** The return with the nil return ticked. */
  GivenReturn nil() {
    nilReturn = true;
    return this;
  }

  /** The return with an answer to a practice question. */
  GivenReturn answer(String question, String answer) {
    answers.add(new PracticeAnswer(authority, term, question, answer, ""));
    return this;
  }

  /** What a check says of it. */
  CheckResult ask(Check check) {
    return check.run(new CheckContext(definitions, given(), known));
  }

  /** What all checks say of it. */
  CheckReport askAll() {
    return Checks.run(definitions, given(), known);
  }

  private CheckedReturn given() {
    return new CheckedReturn(
        authority, term, received, nilReturn, observations, notCounted, replaced, answers);
  }

  private GivenReturn value(String item, ObservedValue value) {
    observations.add(observation(item, value));
    return this;
  }

  /** The return with a row about children whom the register does not count. */
  GivenReturn notCounted(String item, ObservedValue value) {
    notCounted.add(observation(item, value));
    return this;
  }

  private Observation observation(String item, ObservedValue value) {
    String[] parts = item.split("/", 3);
    Breakdown breakdown = parts.length == 1 ? Breakdown.TOTAL : new Breakdown(parts[1], parts[2]);
    CellReference cell =
        new CellReference("portsmouth.xlsx", "EHE", "F" + (observations.size() + 5));
    return new Observation(
        authority,
        definitions.register().requireMeasure(parts[0]).periodIn(term),
        parts[0],
        breakdown,
        value,
        cell);
  }
}
