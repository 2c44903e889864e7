package uk.seslip.ehecme.transform.caveat;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import uk.seslip.ehecme.model.Caveat;
import uk.seslip.ehecme.transform.Series;

/** All caveats in one visible list, and the way they are attached to series. */
public final class Caveats {

  private static final String CME = "cme_census";

  /** Every rule, in the order of the catalogue. */
  public static final List<CaveatRule> RULES =
      List.of(
          new SeasonTermOnTerm(),
          new Year11Exit(),
          new AdmissionsRound(),
          new AwaitingPlaceCounted(),
          new PracticeCaveat(
              "AWAITING_PLACE_NOT_COUNTED",
              Set.of(CME),
              "waiting_children_counted",
              Set.of("No", "Some"),
              "The authority says that not all children waiting for a school place are counted."),
          new UnsuitableEheSwitch(),
          new PracticeCaveat(
              "ON_ROLL_IN_CME",
              Set.of(CME),
              "on_roll_enquiries_counted",
              Set.of("Yes"),
              "The authority says that children on a school's roll are counted."),
          new WhereaboutsClosure(),
          new ThresholdDays(),
          new UnknownShareHigh(),
          new DurationUnknownHigh(),
          new ReasonListChanged(),
          new VoluntaryPeriod(),
          new UpratedRegion(),
          new RoundedSource(),
          new SmallBase(),
          new LowCountPercentChange(),
          new RecordingChange(),
          new OutlierLevel(),
          new OutlierJump(),
          new StockVersusFlow(),
          new CensusAboveAnyPoint(),
          new StartsEqualAnyPoint(),
          new DenominatorLag(),
          new DenominatorAge(),
          new BoundaryChange(),
          new LawChange(),
          new NonResponse(),
          new Revised(),
          new SixTerms());

  private static final Comparator<Caveat> ORDER =
      Comparator.comparing((Caveat c) -> c.type().severity())
          .thenComparing(c -> c.type().id())
          .thenComparing(Caveat::measure)
          .thenComparing(Caveat::place)
          .thenComparing(Caveat::why);

  private Caveats() {}

  /** The series with every caveat that fires for it, the strongest first. */
  public static Series attach(Series series, Evidence evidence) {
    List<Caveat> fired =
        RULES.stream().flatMap(rule -> fire(rule, series, evidence).stream()).toList();
    return new Series(
        series.place(),
        series.measure(),
        series.breakdown(),
        series.points(),
        series.change(),
        series.noChangeReason(),
        series.trend(),
        series.trendAuthorities(),
        series.breaks(),
        ordered(fired));
  }

  /** Each caveat once, the strongest first, then by id, measure and place. */
  public static List<Caveat> ordered(Collection<Caveat> caveats) {
    return caveats.stream().distinct().sorted(ORDER).toList();
  }

  private static Optional<Caveat> fire(CaveatRule rule, Series series, Evidence evidence) {
    return rule.why(series, evidence)
        .map(
            why ->
                new Caveat(evidence.requireType(rule.id()), series.place(), series.measure(), why));
  }
}
