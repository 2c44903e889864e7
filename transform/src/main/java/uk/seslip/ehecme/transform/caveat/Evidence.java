package uk.seslip.ehecme.transform.caveat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import uk.seslip.ehecme.model.Breakdown;
import uk.seslip.ehecme.model.CaveatType;
import uk.seslip.ehecme.model.Definitions;
import uk.seslip.ehecme.model.ExternalFigure;
import uk.seslip.ehecme.model.Measure;
import uk.seslip.ehecme.model.Periodicity;
import uk.seslip.ehecme.model.PracticeAnswer;
import uk.seslip.ehecme.model.Term;
import uk.seslip.ehecme.transform.ComparedAuthority;
import uk.seslip.ehecme.transform.Comparison;
import uk.seslip.ehecme.transform.Series;
import uk.seslip.ehecme.transform.SeriesKey;
import uk.seslip.ehecme.transform.caveat.Shares.Share;
import uk.seslip.ehecme.transform.statistics.FunnelPosition;

/** Everything a caveat may rest on: what is published, the practice answers and configuration. */
public final class Evidence {

  private final Definitions definitions;
  private final Term term;
  private final Map<SeriesKey, Series> series = new HashMap<>();
  private final Map<String, String> answers = new HashMap<>();
  private final Map<String, FunnelPosition> positions = new HashMap<>();
  private final Map<String, CaveatType> types;
  private final Map<SeriesKey, Optional<Share>> unknownShares = new HashMap<>();

  private Evidence(Definitions definitions, Term term) {
    this.definitions = definitions;
    this.term = term;
    this.types =
        definitions.caveatTypes().stream()
            .collect(Collectors.toMap(CaveatType::id, Function.identity()));
  }

  /** Gathers the evidence of one tier of one run. */
  public static Evidence of(
      Definitions definitions, Term term, List<Series> series, List<PracticeAnswer> answers) {
    Evidence evidence = new Evidence(definitions, term);
    series.forEach(
        s -> evidence.series.put(new SeriesKey(s.place(), s.measure(), s.breakdown()), s));
    answers.forEach(a -> evidence.answers.put(a.authority() + "/" + a.question(), a.answer()));
    return evidence;
  }

  /** Adds where authorities lie against the range seen across the region. */
  public Evidence with(List<Comparison> comparisons) {
    for (Comparison comparison : comparisons) {
      for (ComparedAuthority one : comparison.authorities()) {
        one.position()
            .ifPresent(p -> positions.put(one.authority() + "/" + comparison.measure(), p));
      }
    }
    return this;
  }

  /** Where an authority's newest rate lies against the range seen, if a funnel could be drawn. */
  Optional<FunnelPosition> position(Series of) {
    return Optional.ofNullable(positions.get(of.place() + "/" + of.measure()));
  }

  /** The configuration. */
  Definitions definitions() {
    return definitions;
  }

  /** The newest term. */
  Term term() {
    return term;
  }

  /** The kind of caveat with an id; a rule without one is a broken catalogue. */
  CaveatType requireType(String id) {
    return Optional.ofNullable(types.get(id))
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "cannot attach caveat "
                        + id
                        + ": because the catalogue does not have it (add it to caveats.yml)"));
  }

  /** The definition of a series' measure. */
  Measure measure(Series of) {
    return definitions.register().requireMeasure(of.measure());
  }

  /** Whether a series counts something each term. */
  boolean isTermly(Series of) {
    return measure(of).periodicity() == Periodicity.TERM;
  }

  /** Whether a series is the region's. */
  boolean isRegional(Series of) {
    return of.place().equals(definitions.region().code());
  }

  /** Another series, if the register has it. */
  Optional<Series> find(SeriesKey key) {
    return Optional.ofNullable(series.get(key));
  }

  /** The series of all groups of a series' breakdown, in the order of the list; the total alone. */
  List<Series> breakdownOf(Series of) {
    return definitions
        .register()
        .findTopic(measure(of), of.breakdown().topic())
        .map(
            topic ->
                topic.categories().stream()
                    .map(category -> new Breakdown(topic.name(), category.label()))
                    .map(group -> new SeriesKey(of.place(), of.measure(), group))
                    .flatMap(key -> find(key).stream())
                    .toList())
        .orElse(List.of(of));
  }

  /** The share of a breakdown that says nothing of the children, from its newest rounded counts. */
  Optional<Share> unknownShare(Series of) {
    SeriesKey topic =
        new SeriesKey(of.place(), of.measure(), new Breakdown(of.breakdown().topic(), ""));
    return unknownShares.computeIfAbsent(topic, key -> findUnknownShare(of));
  }

  private Optional<Share> findUnknownShare(Series of) {
    return definitions
        .register()
        .findTopic(measure(of), of.breakdown().topic())
        .flatMap(topic -> Shares.of(of, topic, c -> !c.informative(), this));
  }

  /** How an authority answered a practice question in the newest term. */
  Optional<String> answer(String authority, String question) {
    return Optional.ofNullable(answers.get(authority + "/" + question));
  }

  /** A threshold of {@code config/checks.yml}. */
  int threshold(String name) {
    return definitions.checks().requireInt(name);
  }

  /** DfE's published totals of a series' place and measure. */
  List<ExternalFigure> published(Series of) {
    return definitions.published().stream()
        .filter(f -> f.place().equals(of.place()) && f.measure().equals(of.measure()))
        .filter(f -> f.breakdown().isTotal())
        .toList();
  }
}
