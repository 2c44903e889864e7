package uk.seslip.ehecme.transform;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import uk.seslip.ehecme.model.Breakdown;
import uk.seslip.ehecme.model.Observation;
import uk.seslip.ehecme.model.ObservedValue.Reported;
import uk.seslip.ehecme.model.ObservedValue.Withheld;
import uk.seslip.ehecme.model.Period;
import uk.seslip.ehecme.model.Shorthand;
import uk.seslip.ehecme.model.Term;
import uk.seslip.ehecme.model.Tier;
import uk.seslip.ehecme.transform.disclosure.DisclosureControl;
import uk.seslip.ehecme.transform.disclosure.Knowledge;
import uk.seslip.ehecme.transform.series.PublishedDatasets;

/** The way from hand-made returns to a published dataset without Spark. */
public final class ExactFigures {

  private ExactFigures() {}

  /** Each return's figures and the region's sums of them, as the steps in Spark make them. */
  public static List<ExactFigure> of(TestReturns.Return... returns) {
    List<ExactFigure> figures = new ArrayList<>();
    Map<Key, List<Observation>> groups = new LinkedHashMap<>();
    for (TestReturns.Return one : returns) {
      for (Observation o : one.observations()) {
        figures.add(
            new ExactFigure(
                o.authority(), o.period(), o.measure(), o.breakdown(), o.value(), 1, 1));
        groups
            .computeIfAbsent(
                new Key(o.period(), o.measure(), o.breakdown()), k -> new ArrayList<>())
            .add(o);
      }
    }
    groups.forEach((key, observations) -> figures.add(total(key, observations)));
    return figures;
  }

  /** What a tier shows of some returns in the newest term. */
  public static PublishedDataset published(Tier tier, TestReturns.Return... returns) {
    return published(tier, of(returns), returns);
  }

  /** What the partner tier shows of some returns in another newest term. */
  public static PublishedDataset publishedIn(Term term, TestReturns.Return... returns) {
    return published(term, Tier.PARTNER, of(returns), returns);
  }

  /** What a tier shows of some figures that came in some returns. */
  public static PublishedDataset published(
      Tier tier, List<ExactFigure> figures, TestReturns.Return... returns) {
    return published(TestReturns.AUTUMN_2026, tier, figures, returns);
  }

  private static PublishedDataset published(
      Term term, Tier tier, List<ExactFigure> figures, TestReturns.Return... returns) {
    List<StoredSubmission> stored = new ArrayList<>();
    for (TestReturns.Return one : returns) {
      stored.add(new StoredSubmission(1, one.submission(), "r"));
    }
    RunContext context =
        new RunContext(TestReturns.DEFINITIONS, term, TestReturns.AS_OF, "test", List.of(), stored);
    return PublishedDatasets.derive(
        context,
        tier,
        DisclosureControl.of(figures, Knowledge.of(TestReturns.DEFINITIONS))
            .protection(tier)
            .figures());
  }

  private static ExactFigure total(Key key, List<Observation> observations) {
    List<BigDecimal> numbers =
        observations.stream()
            .flatMap(o -> o.value() instanceof Reported r ? Stream.of(r.number()) : Stream.empty())
            .toList();
    return new ExactFigure(
        TestReturns.DEFINITIONS.region().code(),
        key.period,
        key.measure,
        key.breakdown,
        numbers.isEmpty()
            ? new Withheld(Shorthand.UNAVAILABLE, "")
            : new Reported(numbers.stream().reduce(BigDecimal.ZERO, BigDecimal::add)),
        numbers.size(),
        TestReturns.DEFINITIONS.region().authorities().size());
  }

  private record Key(Period period, String measure, Breakdown breakdown) {}
}
