package uk.seslip.ehecme.ingest.check;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import uk.seslip.ehecme.model.Authority;
import uk.seslip.ehecme.model.Breakdown;
import uk.seslip.ehecme.model.Definitions;
import uk.seslip.ehecme.model.Measure;
import uk.seslip.ehecme.model.Observation;
import uk.seslip.ehecme.model.ObservedValue.Reported;
import uk.seslip.ehecme.model.Period;
import uk.seslip.ehecme.model.Term;

/** One submission as the checks see it: what it says, what it should say, and what came before. */
public final class CheckContext {

  private final Definitions definitions;
  private final Authority authority;
  private final Term term;
  private final List<Observation> observations;
  private final List<Observation> earlier;
  private final Map<ItemKey, Observation> byItem = new HashMap<>();

  /** A submission of an authority of the region. */
  CheckContext(
      Definitions definitions,
      String authority,
      Term term,
      List<Observation> observations,
      List<Observation> earlier) {
    this.definitions = definitions;
    this.authority = definitions.region().requireAuthority(authority);
    this.term = term;
    this.observations = List.copyOf(observations);
    this.earlier = List.copyOf(earlier);
    observations.forEach(o -> byItem.putIfAbsent(ItemKey.of(o), o));
  }

  /** What one value is for. */
  private record ItemKey(String measure, Period period, Breakdown breakdown) {

    static ItemKey of(Observation observation) {
      return new ItemKey(observation.measure(), observation.period(), observation.breakdown());
    }
  }

  /** The configuration. */
  public Definitions definitions() {
    return definitions;
  }

  /** Who returned. */
  public Authority authority() {
    return authority;
  }

  /** The term of the return. */
  public Term term() {
    return term;
  }

  /** Everything the submission says, in the order read. */
  public List<Observation> observations() {
    return observations;
  }

  /** What the authority returned before. */
  public List<Observation> earlier() {
    return earlier;
  }

  /** The measures that a return of this term holds. */
  public List<Measure> measures() {
    return definitions.register().measures().stream().filter(m -> m.isCollectedIn(term)).toList();
  }

  /** The measure with an id, if a return of this term holds it. */
  public Optional<Measure> findMeasure(String id) {
    return definitions.register().findMeasure(id).filter(m -> m.isCollectedIn(term));
  }

  /** What the submission says of one item, for the period that its term reports it for. */
  public Optional<Observation> find(Measure measure, Breakdown breakdown) {
    return Optional.ofNullable(
        byItem.get(new ItemKey(measure.id(), measure.periodIn(term), breakdown)));
  }

  /** The number the submission reports for one item; empty when it is withheld or absent. */
  public Optional<BigDecimal> findNumber(Measure measure, Breakdown breakdown) {
    return find(measure, breakdown).flatMap(CheckContext::number);
  }

  /** The total the submission reports for a measure; empty when it is withheld or absent. */
  public Optional<BigDecimal> findTotal(String measureId) {
    return findMeasure(measureId).flatMap(m -> findNumber(m, Breakdown.TOTAL));
  }

  /** The number of an observation; empty when it is withheld. */
  static Optional<BigDecimal> number(Observation observation) {
    return observation.value() instanceof Reported reported
        ? Optional.of(reported.number())
        : Optional.empty();
  }
}
