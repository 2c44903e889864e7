package uk.seslip.ehecme.ingest.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import uk.seslip.ehecme.ingest.definition.RealConfiguration;
import uk.seslip.ehecme.model.Breakdown;
import uk.seslip.ehecme.model.CellReference;
import uk.seslip.ehecme.model.Definitions;
import uk.seslip.ehecme.model.Observation;
import uk.seslip.ehecme.model.ObservedValue;
import uk.seslip.ehecme.model.Shorthand;
import uk.seslip.ehecme.model.Term;

/** A return for a test, written item by item: values stand in column F, one row each. */
final class GivenReturn {

  static final String AUTHORITY = "E06000044";

  private final Definitions definitions = RealConfiguration.definitions();
  private final Term term;
  private final List<Observation> observations = new ArrayList<>();
  private final List<Observation> earlier = new ArrayList<>();

  private GivenReturn(Term term) {
    this.term = term;
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

  /** The return after another of an earlier term. */
  GivenReturn after(GivenReturn before) {
    earlier.addAll(before.observations);
    return this;
  }

  /** What a check says of it. */
  CheckResult ask(Check check) {
    return check.run(context());
  }

  /** What all checks say of it. */
  CheckReport askAll() {
    return Checks.run(definitions, AUTHORITY, term, observations, earlier);
  }

  private CheckContext context() {
    return new CheckContext(definitions, AUTHORITY, term, observations, earlier);
  }

  private GivenReturn value(String item, ObservedValue value) {
    String[] parts = item.split("/", 3);
    Breakdown breakdown = parts.length == 1 ? Breakdown.TOTAL : new Breakdown(parts[1], parts[2]);
    CellReference cell =
        new CellReference("portsmouth.xlsx", "EHE", "F" + (observations.size() + 5));
    observations.add(
        new Observation(
            AUTHORITY,
            definitions.register().requireMeasure(parts[0]).periodIn(term),
            parts[0],
            breakdown,
            value,
            cell));
    return this;
  }
}
