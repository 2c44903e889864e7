package uk.seslip.ehecme.transform.series;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import uk.seslip.ehecme.model.CalendarTerm;
import uk.seslip.ehecme.model.Definitions;
import uk.seslip.ehecme.model.ExternalFigure;
import uk.seslip.ehecme.model.PracticeAnswer;
import uk.seslip.ehecme.model.PublishedFigure;
import uk.seslip.ehecme.model.Tier;
import uk.seslip.ehecme.transform.Comparison;
import uk.seslip.ehecme.transform.PublishedDataset;
import uk.seslip.ehecme.transform.RunContext;
import uk.seslip.ehecme.transform.Series;
import uk.seslip.ehecme.transform.SeriesKey;
import uk.seslip.ehecme.transform.caveat.Caveats;
import uk.seslip.ehecme.transform.caveat.Evidence;
import uk.seslip.ehecme.transform.disclosure.RoundingRule;
import uk.seslip.ehecme.transform.statistics.ConfiguredRecipe;
import uk.seslip.ehecme.transform.statistics.Recipe;

/** Derives everything a tier may say from its published figures. */
public final class PublishedDatasets {

  private static final String ENGLAND = "E92000001";
  private static final String PERCENT_CHANGE_BASE = "caveat_percent_change_smallest_base";

  private PublishedDatasets() {}

  /**
   * The dataset of a tier. It is a function of the published figures and of what the run knows
   * besides them; the same arguments in any order of figures give an equal dataset.
   */
  public static PublishedDataset derive(
      RunContext context, Tier tier, List<PublishedFigure> figures) {
    Definitions definitions = context.definitions();
    PublishedTable table = PublishedTable.of(figures);
    Window window = Window.of(table, context.term());
    List<PracticeAnswer> answers = NewestAnswers.of(context);
    Recipe recipe = ConfiguredRecipe.of(definitions.statistics());
    CompleteSeries complete = series(context, tier, table, window);
    List<Series> bare = complete.all();
    Evidence evidence =
        Evidence.of(definitions, context.term(), bare, answers)
            .with(comparisons(definitions, bare, recipe));
    List<Series> series = bare.stream().map(s -> Caveats.attach(s, evidence)).toList();
    return new PublishedDataset(
        tier,
        context.term(),
        context.asOf(),
        context.programVersion(),
        definitions.region(),
        calendar(context),
        definitions.register(),
        definitions.practiceQuestions(),
        answers,
        series,
        comparisons(definitions, series, recipe),
        new Outlooks(
                definitions.region(), definitions.register(), complete.trends(), window, recipe)
            .all(),
        CoverageHistories.of(table, definitions.region(), window),
        context.checkTypes(),
        OpenMatters.of(context, series),
        Caveats.ordered(series.stream().flatMap(s -> s.caveats().stream()).toList()),
        comparators(definitions),
        definitions.library(),
        definitions.approvedTexts().stream()
            .filter(text -> text.term().equals(context.term()))
            .toList(),
        AreaChanges.of(definitions));
  }

  private static List<Comparison> comparisons(
      Definitions definitions, List<Series> series, Recipe recipe) {
    return new Comparisons(
            definitions.region(),
            definitions.register(),
            byKey(series),
            recipe.funnel(),
            new NeighbourRanges(definitions.region(), definitions.neighbours(), recipe.rates()))
        .all();
  }

  private static CompleteSeries series(
      RunContext context, Tier tier, PublishedTable table, Window window) {
    Definitions definitions = context.definitions();
    DeclaredBreaks breaks =
        new DeclaredBreaks(
            definitions.region().code(), BoundaryBreaks.with(definitions, context.term()));
    MatchedPanel panel = new MatchedPanel(definitions.region(), table, breaks);
    Recipe recipe = ConfiguredRecipe.of(definitions.statistics());
    int percentBase = definitions.checks().requireInt(PERCENT_CHANGE_BASE);
    int roundingBase = RoundingRule.of(tier, definitions.disclosure()).base();
    return new CompleteSeries(
        definitions.region(),
        definitions.register(),
        window,
        table,
        new Gaps(definitions.region(), definitions.register(), context.submissions()),
        new RatesOfFigures(definitions.region(), definitions.populations(), table, recipe.rates()),
        breaks,
        new SameTermChanges(panel, percentBase, recipe.rates()),
        new Trends(panel, roundingBase, recipe.trend()));
  }

  private static Map<SeriesKey, Series> byKey(List<Series> series) {
    Map<SeriesKey, Series> byKey = new LinkedHashMap<>();
    series.forEach(s -> byKey.put(new SeriesKey(s.place(), s.measure(), s.breakdown()), s));
    return byKey;
  }

  private static CalendarTerm calendar(RunContext context) {
    return context
        .definitions()
        .findTerm(context.term())
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "cannot publish "
                        + context.term().label()
                        + ": because the calendar does not have it (add it to calendar.csv)"));
  }

  private static List<ExternalFigure> comparators(Definitions definitions) {
    Set<String> places =
        definitions.region().authorities().stream().map(a -> a.code()).collect(Collectors.toSet());
    places.add(definitions.region().code());
    places.add(ENGLAND);
    return definitions.published().stream()
        .filter(f -> places.contains(f.place()))
        .sorted(
            Comparator.comparing(ExternalFigure::place)
                .thenComparing(ExternalFigure::measure)
                .thenComparing(f -> f.period().sortKey()))
        .toList();
  }
}
