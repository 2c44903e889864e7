package uk.seslip.ehecme.ingest.check;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import uk.seslip.ehecme.model.Authority;
import uk.seslip.ehecme.model.Breakdown;
import uk.seslip.ehecme.model.Definitions;
import uk.seslip.ehecme.model.FigureKey;
import uk.seslip.ehecme.model.Measure;
import uk.seslip.ehecme.model.Observation;
import uk.seslip.ehecme.model.ObservedValue;
import uk.seslip.ehecme.model.ObservedValue.Reported;
import uk.seslip.ehecme.model.ObservedValue.Withheld;
import uk.seslip.ehecme.model.Period;
import uk.seslip.ehecme.model.Term;

/** One submission as the checks see it: what it says, what it should say, and what came before. */
public final class CheckContext {

  /** Why a check could not run where nothing at all is known of earlier terms. */
  public static final String NO_HISTORY = "there is no history here";

  private final Definitions definitions;
  private final CheckedReturn given;
  private final Authority authority;
  private final KnownFigures known;
  private final BigDecimal roundingSlack;
  private final Map<FigureKey, Observation> byItem = new HashMap<>();

  /** A submission of an authority of the region. */
  CheckContext(Definitions definitions, CheckedReturn given, KnownFigures known) {
    this.definitions = definitions;
    this.given = given;
    this.authority = definitions.region().requireAuthority(given.authority());
    this.known = known;
    this.roundingSlack = Rounding.slack(definitions.checks(), given.observations());
    given.observations().forEach(o -> byItem.putIfAbsent(FigureKey.of(o), o));
  }

  /** The configuration. */
  public Definitions definitions() {
    return definitions;
  }

  /** Who returned. */
  public Authority authority() {
    return authority;
  }

  /** The return that is asked. */
  public CheckedReturn given() {
    return given;
  }

  /** The term of the return. */
  public Term term() {
    return given.term();
  }

  /** Everything the submission says, in the order read. */
  public List<Observation> observations() {
    return given.observations();
  }

  /** The name of the file it came in, or of the first of several. */
  String firstFile() {
    return observations().stream().findFirst().map(o -> o.cell().file()).orElse("");
  }

  /** The measures that a return of this term holds. */
  public List<Measure> measures() {
    return definitions.register().measures().stream().filter(m -> m.isCollectedIn(term())).toList();
  }

  /** The measure with an id, if a return of this term holds it. */
  public Optional<Measure> findMeasure(String id) {
    return definitions.register().findMeasure(id).filter(m -> m.isCollectedIn(term()));
  }

  /** What the submission says of one item, for the period that its term reports it for. */
  public Optional<Observation> find(Measure measure, Breakdown breakdown) {
    return Optional.ofNullable(
        byItem.get(new FigureKey(measure.id(), measure.periodIn(term()), breakdown)));
  }

  /** The number the submission reports for one item; empty when it is withheld or absent. */
  public Optional<BigDecimal> findNumber(Measure measure, Breakdown breakdown) {
    return find(measure, breakdown).flatMap(CheckContext::number);
  }

  /** The total the submission reports for a measure; empty when it is withheld or absent. */
  public Optional<BigDecimal> findTotal(String measureId) {
    return findMeasure(measureId).flatMap(m -> findNumber(m, Breakdown.TOTAL));
  }

  /** What the authority returned for a figure of any period; empty when that is not known. */
  public Optional<ObservedValue> findKnown(Measure measure, Period period, Breakdown breakdown) {
    return known.find(given.authority(), new FigureKey(measure.id(), period, breakdown));
  }

  /** The number the authority returned for a figure; empty when there is none or none is known. */
  public Optional<BigDecimal> findKnownNumber(Measure measure, Period period, Breakdown breakdown) {
    return findKnown(measure, period, breakdown).flatMap(CheckContext::number);
  }

  /** The number another authority returned for a total; empty when there is none or none known. */
  Optional<BigDecimal> findTotalOf(Authority other, Measure measure, Period period) {
    return known
        .find(other.code(), new FigureKey(measure.id(), period, Breakdown.TOTAL))
        .flatMap(CheckContext::number);
  }

  /** Whether an observation of the submission restates a past period. */
  boolean isRestated(Observation observation) {
    return definitions.register().isRestated(observation, term());
  }

  /** Why a check that needs an earlier term could not run. */
  String noHistory(Term earlier) {
    return noHistory("nothing comparable is known of " + earlier.label());
  }

  /**
   * Why a check that needs earlier terms could not run.
   *
   * @param missing what of the history is not there, where some of it is
   */
  String noHistory(String missing) {
    return known.isEmptyBefore(term()) ? NO_HISTORY : missing;
  }

  /** A threshold of {@code config/checks.yml}. */
  BigDecimal limit(String name) {
    return definitions.checks().require(name);
  }

  /**
   * By how much each figure may be off because all of them were rounded; 0 where they are exact.
   */
  BigDecimal roundingSlack() {
    return roundingSlack;
  }

  /** The number of an observation; empty when it is withheld. */
  static Optional<BigDecimal> number(Observation observation) {
    return number(observation.value());
  }

  /** A value as a message writes it. */
  static String written(ObservedValue value) {
    return value instanceof Withheld withheld
        ? withheld.written()
        : FindingMaker.written(number(value).orElseThrow());
  }

  private static Optional<BigDecimal> number(ObservedValue value) {
    return value instanceof Reported reported ? Optional.of(reported.number()) : Optional.empty();
  }
}
