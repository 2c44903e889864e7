package uk.seslip.ehecme.report.view;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import uk.seslip.ehecme.model.Breakdown;
import uk.seslip.ehecme.model.BreakdownTopic;
import uk.seslip.ehecme.model.Category;
import uk.seslip.ehecme.model.Measure;
import uk.seslip.ehecme.model.Period;
import uk.seslip.ehecme.model.PublishedFigure;
import uk.seslip.ehecme.transform.Series;
import uk.seslip.ehecme.transform.SeriesPoint;

/** Words the breakdowns of a measure in one place. */
final class BreakdownViews {

  private final SeriesIndex index;
  private final Place place;
  private final Measure measure;

  BreakdownViews(SeriesIndex index, Place place, Measure measure) {
    this.index = index;
    this.place = place;
    this.measure = measure;
  }

  /** One view for each topic that has figures, in the order they are asked. */
  List<BreakdownView> all() {
    return index.dataset().register().topicsOf(measure).stream()
        .map(this::categories)
        .filter(series -> !series.isEmpty())
        .map(this::view)
        .toList();
  }

  private Map<Category, Series> categories(BreakdownTopic topic) {
    Map<Category, Series> categories = new LinkedHashMap<>();
    for (Category category : topic.categories()) {
      index
          .find(place.code(), measure, new Breakdown(topic.name(), category.label()))
          .ifPresent(series -> categories.put(category, series));
    }
    return categories;
  }

  private BreakdownView view(Map<Category, Series> categories) {
    Series first = categories.values().iterator().next();
    String topic = first.breakdown().topic();
    String heading =
        "%s by %s".formatted(measure.label(), topic.toLowerCase(Locale.UK).replace("sen ", "SEN "));
    List<BreakdownRow> rows = new ArrayList<>();
    categories.forEach((category, series) -> rows.add(row(category, series)));
    List<CaveatText> ofTotal =
        index.findTotal(place.code(), measure).map(s -> Caveats.of(s.caveats())).orElse(List.of());
    List<CaveatText> caveats =
        Caveats.of(
                categories.values().stream().flatMap(s -> s.caveats().stream()).distinct().toList())
            .stream()
            .filter(caveat -> !ofTotal.contains(caveat))
            .toList();
    boolean anyNumber = rows.stream().anyMatch(row -> row.now().isPresent());
    return new BreakdownView(
        heading,
        anyNumber ? often(rows) : withheld(first.newest().figure()),
        anyNumber ? Optional.of(spec(heading, topic, categories, rows)) : Optional.empty(),
        caveats,
        alsoApplies(ofTotal));
  }

  private String alsoApplies(List<CaveatText> ofTotal) {
    return ofTotal.isEmpty()
        ? ""
        : "What limits %s limits this too (%s)."
            .formatted(
                measure.label(),
                ofTotal.stream()
                    .map(CaveatText::label)
                    .distinct()
                    .map(Formats::inSentence)
                    .collect(Collectors.joining("; ")));
  }

  private BreakdownSpec spec(
      String heading, String topic, Map<Category, Series> categories, List<BreakdownRow> rows) {
    Series first = categories.values().iterator().next();
    Period newest = first.newest().figure().period();
    String title = "%s: %s, %s".formatted(place.name(), heading, newest.label());
    List<PeriodTables.Named> named = new ArrayList<>();
    categories.forEach(
        (category, series) ->
            named.add(new PeriodTables.Named(Link.plain(category.label()), series)));
    return new BreakdownSpec(
        TrendSpecs.id("breakdown", place.code(), measure.id(), topic),
        title,
        description(rows, newest),
        ChartHue.of(measure.family()),
        newest.label(),
        earlier(first).map(p -> p.figure().period().label()).orElse(""),
        TrendSpecs.axisMaximum(highest(rows)),
        rows,
        PeriodTables.like(
            "%s: %s, %s of each year"
                .formatted(place.name(), heading, newest.timeIdentifier().toLowerCase(Locale.UK)),
            topic,
            named,
            newest));
  }

  private static int highest(List<BreakdownRow> rows) {
    return rows.stream()
        .mapToInt(row -> Math.max(row.now().orElse(0), row.earlier().orElse(0)))
        .max()
        .orElse(0);
  }

  private static BreakdownRow row(Category category, Series series) {
    PublishedFigure newest = series.newest().figure();
    OptionalInt before =
        earlier(series)
            .filter(point -> point.segment() == series.newest().segment())
            .map(point -> Figures.number(point.figure()))
            .orElse(OptionalInt.empty());
    return new BreakdownRow(
        category.label(),
        category.informative(),
        Figures.number(newest),
        Figures.of(newest).text(),
        before);
  }

  private static Optional<SeriesPoint> earlier(Series series) {
    List<Period> like = PeriodTables.likePeriods(series, series.newest().figure().period());
    if (like.size() < 2) {
      return Optional.empty();
    }
    Period wanted = like.get(like.size() - 2);
    return series.points().stream().filter(p -> p.figure().period().equals(wanted)).findFirst();
  }

  private static String description(List<BreakdownRow> rows, Period newest) {
    String all =
        rows.stream()
            .map(row -> row.category() + " " + row.nowText())
            .collect(Collectors.joining("; "));
    return "Bars for %s, in the published order, with a mark where the same term of the year before stood: %s."
        .formatted(newest.label(), all);
  }

  private static String often(List<BreakdownRow> rows) {
    List<String> most =
        rows.stream()
            .filter(row -> row.informative() && row.now().orElse(0) > 0)
            .sorted(Comparator.comparing((BreakdownRow row) -> -row.now().getAsInt()))
            .limit(2)
            .map(row -> "%s (about %s)".formatted(row.category(), row.nowText()))
            .toList();
    return most.isEmpty()
        ? "No category that says something of the children has a number to show."
        : "Recorded most often: %s.".formatted(Formats.list(most));
  }

  private static String withheld(PublishedFigure newest) {
    FigureText text = Figures.of(newest);
    return "Not shown for %s: %s (%s)."
        .formatted(newest.period().label(), text.text(), Formats.inSentence(text.meaning()));
  }
}
