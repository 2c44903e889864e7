package uk.seslip.ehecme.ingest.parse;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import uk.seslip.ehecme.ingest.identify.TermNumbering;
import uk.seslip.ehecme.ingest.identify.TermReader;
import uk.seslip.ehecme.ingest.identify.TermReading;
import uk.seslip.ehecme.model.AcademicYear;
import uk.seslip.ehecme.model.Period;
import uk.seslip.ehecme.model.Register;
import uk.seslip.ehecme.model.Season;
import uk.seslip.ehecme.model.Term;

/** What a row of the block that restates past periods is for. */
final class RestatedItems {

  private static final TermReader PERIODS = new TermReader(TermNumbering.UNKNOWN);

  private final Register register;
  private final Term current;
  private final Map<Term, ItemCatalogue> catalogues = new HashMap<>();

  RestatedItems(Register register, Term current) {
    this.register = register;
    this.current = current;
  }

  /**
   * A past period and the term whose return reported it.
   *
   * @param period the term or the academic year
   * @param returned the term of its return, whose lists of categories hold
   */
  record Past(Period period, Term returned) {}

  /** The past period that a text names; empty when it names none, or one that is not past. */
  Optional<Past> findPast(String written) {
    return PERIODS.read(written) instanceof TermReading.Understood understood
        ? Optional.of(past(understood.period())).filter(p -> p.returned().isBefore(current))
        : Optional.empty();
  }

  private static Past past(Period period) {
    return period instanceof Term term
        ? new Past(term, term)
        : new Past(
            period, new Term(new AcademicYear(period.year().startYear() + 1), Season.AUTUMN));
  }

  /** The item that an id stands for in a past return, if that return reported the period. */
  Optional<ItemKey> find(Past past, String id) {
    return catalogues
        .computeIfAbsent(past.returned(), term -> new ItemCatalogue(register, term))
        .find(id)
        .filter(key -> key.period().equals(past.period()));
  }
}
