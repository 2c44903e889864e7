package uk.seslip.ehecme.report.view;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import uk.seslip.ehecme.model.Breakdown;
import uk.seslip.ehecme.model.BreakdownTopic;
import uk.seslip.ehecme.model.Category;
import uk.seslip.ehecme.model.Measure;
import uk.seslip.ehecme.transform.Series;

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

  /** One view for each topic that has figures, in the order they are asked; groups first. */
  List<BreakdownView> all() {
    List<BreakdownView> views = new ArrayList<>();
    for (BreakdownTopic topic : index.dataset().register().topicsOf(measure)) {
      Map<Category, Series> categories = categories(topic);
      if (!categories.isEmpty()) {
        Map<Category, BreakdownPart> parts = new LinkedHashMap<>();
        categories.forEach((c, series) -> parts.put(c, BreakdownPart.of(c, series)));
        if (BreakdownParts.hasGroups(topic)) {
          views.add(groups(BreakdownParts.grouped(parts)));
        }
        views.add(categories(topic.name(), categories, List.copyOf(parts.values())));
      }
    }
    return List.copyOf(views);
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

  private BreakdownView groups(List<BreakdownPart> parts) {
    String caution =
        "Reasons taken together. Each group is the sum of its rounded parts; parts shown as low add"
            + " nothing. The parts stand below.";
    return view("Group of reasons", parts, List.of(), caution);
  }

  private BreakdownView categories(
      String topic, Map<Category, Series> categories, List<BreakdownPart> parts) {
    List<CaveatText> ofTotal =
        index.findTotal(place.code(), measure).map(s -> Caveats.of(s.caveats())).orElse(List.of());
    List<CaveatText> caveats =
        Caveats.of(
                categories.values().stream().flatMap(s -> s.caveats().stream()).distinct().toList())
            .stream()
            .filter(caveat -> !ofTotal.contains(caveat))
            .toList();
    return view(topic, parts, caveats, alsoApplies(ofTotal));
  }

  private BreakdownView view(
      String topic, List<BreakdownPart> parts, List<CaveatText> caveats, String note) {
    String heading =
        "%s by %s".formatted(measure.label(), topic.toLowerCase(Locale.UK).replace("sen ", "SEN "));
    List<BreakdownRow> rows = parts.stream().map(BreakdownPart::row).toList();
    boolean anyNumber = rows.stream().anyMatch(row -> row.now().isPresent());
    return new BreakdownView(
        heading,
        anyNumber ? MostOften.sentence(BreakdownParts.named(rows)) : withheld(parts.get(0)),
        anyNumber ? Optional.of(spec(heading, topic, parts)) : Optional.empty(),
        caveats,
        note);
  }

  private String alsoApplies(List<CaveatText> ofTotal) {
    return ofTotal.isEmpty()
        ? ""
        : "The limits given for %s hold here too (%s)."
            .formatted(
                measure.label(),
                ofTotal.stream()
                    .map(CaveatText::label)
                    .distinct()
                    .map(Formats::inSentence)
                    .collect(Collectors.joining("; ")));
  }

  private BreakdownSpec spec(String heading, String topic, List<BreakdownPart> parts) {
    List<String> years = parts.get(0).years().stream().map(TrendPoint::label).toList();
    List<BreakdownRow> rows = parts.stream().map(BreakdownPart::row).toList();
    String newest = years.get(years.size() - 1);
    return new BreakdownSpec(
        TrendSpecs.id("breakdown", place.code(), measure.id(), topic),
        "%s: %s, %s".formatted(place.name(), heading, newest),
        description(rows, newest),
        ChartHue.of(measure.family()),
        newest,
        years.size() < 2 ? "" : years.get(years.size() - 2),
        TrendSpecs.axisMaximum(highest(rows)),
        rows,
        table(heading, topic, parts));
  }

  private TableView table(String heading, String topic, List<BreakdownPart> parts) {
    List<TrendPoint> years = parts.get(0).years();
    String newest = years.get(years.size() - 1).label();
    int space = newest.indexOf(' ');
    String each =
        space < 0
            ? "each year"
            : newest.substring(0, space).toLowerCase(Locale.UK) + " term of each year";
    List<TableColumn> columns = new ArrayList<>();
    columns.add(TableColumn.text(topic));
    years.forEach(year -> columns.add(TableColumn.number(year.label())));
    return new TableView(
        "%s: %s, %s".formatted(place.name(), heading, each),
        columns,
        parts.stream().map(BreakdownPart::tableRow).toList(),
        "");
  }

  private static int highest(List<BreakdownRow> rows) {
    return rows.stream()
        .mapToInt(row -> Math.max(row.now().orElse(0), row.earlier().orElse(0)))
        .max()
        .orElse(0);
  }

  private static String description(List<BreakdownRow> rows, String newest) {
    String all =
        rows.stream()
            .map(row -> row.category() + " " + row.nowText())
            .collect(Collectors.joining("; "));
    return "Bars for %s, with a mark where the same term of the year before stood: %s."
        .formatted(newest, all);
  }

  private static String withheld(BreakdownPart part) {
    return "Not shown for %s: %s (%s)."
        .formatted(
            part.years().get(part.years().size() - 1).label(),
            part.newest().text(),
            Formats.inSentence(part.newest().meaning()));
  }
}
