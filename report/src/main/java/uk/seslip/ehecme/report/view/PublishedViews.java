package uk.seslip.ehecme.report.view;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.TreeMap;
import uk.seslip.ehecme.model.AcademicYear;
import uk.seslip.ehecme.model.ExternalFigure;
import uk.seslip.ehecme.model.Measure;
import uk.seslip.ehecme.model.ObservedValue;
import uk.seslip.ehecme.model.Period;
import uk.seslip.ehecme.model.Term;
import uk.seslip.ehecme.report.view.PublishedView.PublishedSeries;

/** Words DfE's own published series for the region, apart from the returns. */
final class PublishedViews {

  private static final List<String> DIFFERENCES =
      List.of(
          "DfE rounds authorities and regions to the nearest 10 and England to the nearest 100, so"
              + " parts need not add up to their total.",
          "In terms before every authority replied, DfE raised regional and national figures to"
              + " allow for those that did not. The returns are never raised: a missing authority"
              + " is named and left out.",
          "DfE takes figures on one day and publishes them each winter. An authority may have"
              + " corrected its return to the group since then.",
          "Until autumn 2024 the collection was voluntary, and recording has changed since. DfE"
              + " itself warns that change over time partly reflects recording.");

  private final SeriesIndex index;

  PublishedViews(SeriesIndex index) {
    this.index = index;
  }

  PublishedView view() {
    return new PublishedView(
        Labels.of(index.dataset(), index.region()),
        DIFFERENCES,
        index.dataset().register().measures().stream()
            .filter(measure -> !ofRegion(measure).isEmpty())
            .map(this::series)
            .toList());
  }

  private PublishedSeries series(Measure measure) {
    List<ExternalFigure> region = ofRegion(measure);
    ExternalFigure newest = region.get(region.size() - 1);
    String heading = measure.label();
    String sentence =
        "The newest of DfE’s figures held here counts %s %s in the %s, for %s."
            .formatted(
                Figures.of(newest).text(),
                measure.noun(),
                index.region().name(),
                newest.period().label());
    String title =
        "%s, as published by DfE: %s, %s to %s"
            .formatted(
                index.region().name(),
                heading,
                region.get(0).period().label(),
                newest.period().label());
    return new PublishedSeries(
        heading,
        sentence,
        chart(measure, region, title, sentence),
        table(measure, newest.period()),
        Formats.list(region.stream().map(ExternalFigure::source).distinct().sorted().toList()));
  }

  private TrendSpec chart(
      Measure measure, List<ExternalFigure> region, String title, String sentence) {
    int start = position(region.get(0).period());
    List<TrendPoint> points = region.stream().map(f -> point(f, start, region)).toList();
    int highest = points.stream().mapToInt(p -> p.number().orElse(0)).max().orElse(0);
    String all =
        String.join(
            "; ",
            region.stream().map(f -> f.period().label() + " " + Figures.of(f).text()).toList());
    return new TrendSpec(
        TrendSpecs.id("published", measure.id()),
        title,
        "%s Period by period: %s.".formatted(sentence, all),
        ChartHue.of(measure.family()),
        ChartSize.LARGE,
        Formats.sentenceCase(measure.noun()),
        TrendSpecs.axisMaximum(highest),
        points,
        List.of(),
        grid(title, region));
  }

  private static TrendPoint point(ExternalFigure figure, int start, List<ExternalFigure> all) {
    FigureText text = Figures.of(figure);
    OptionalInt number =
        figure.value() instanceof ObservedValue.Reported reported
            ? OptionalInt.of(reported.number().intValue())
            : OptionalInt.empty();
    Period newest = all.get(all.size() - 1).period();
    return new TrendPoint(
        figure.period().label(),
        position(figure.period()) - start,
        number,
        text.state(),
        OptionalDouble.empty(),
        OptionalDouble.empty(),
        0,
        PeriodTables.isLike(figure.period(), newest),
        "");
  }

  private static int position(Period period) {
    return period instanceof Term term ? term.index() : ((AcademicYear) period).startYear();
  }

  private static TableView grid(String title, List<ExternalFigure> region) {
    List<TableRow> rows =
        region.stream()
            .map(f -> new TableRow(Link.plain(f.period().label()), List.of(Figures.of(f))))
            .toList();
    return new TableView(
        title, List.of(TableColumn.text("Period"), TableColumn.number("Count")), rows, "");
  }

  private TableView table(Measure measure, Period newest) {
    Map<String, Map<String, ExternalFigure>> places = new TreeMap<>();
    Map<String, String> periods = new TreeMap<>();
    for (ExternalFigure figure : totals(measure)) {
      if (PeriodTables.isLike(figure.period(), newest)) {
        places
            .computeIfAbsent(order(figure), key -> new TreeMap<>())
            .put(figure.period().sortKey(), figure);
        periods.put(figure.period().sortKey(), figure.period().label());
      }
    }
    List<TableColumn> columns = new ArrayList<>();
    columns.add(TableColumn.text("Place"));
    periods.values().forEach(label -> columns.add(TableColumn.number(label)));
    List<TableRow> rows = new ArrayList<>();
    places.values().forEach(figures -> rows.add(row(figures, periods)));
    return new TableView(
        "%s as published by DfE, %s"
            .formatted(measure.label(), newest.timeIdentifier().toLowerCase(Locale.UK)),
        columns,
        rows,
        "");
  }

  private TableRow row(Map<String, ExternalFigure> figures, Map<String, String> periods) {
    ExternalFigure any = figures.values().iterator().next();
    List<FigureText> cells =
        periods.keySet().stream()
            .map(key -> figures.containsKey(key) ? Figures.of(figures.get(key)) : notInFiles())
            .toList();
    return new TableRow(Link.plain(name(any)), cells);
  }

  private static FigureText notInFiles() {
    return new FigureText("x", "not in the published files we hold", PointState.MISSING);
  }

  private String name(ExternalFigure figure) {
    String name = index.nameOf(figure.place());
    return name.equals(figure.place()) ? figure.placeName() : name;
  }

  /** Authorities first, by name; the region and England below them. */
  private String order(ExternalFigure figure) {
    boolean authority = index.dataset().region().findAuthority(figure.place()).isPresent();
    boolean region = figure.place().equals(index.region().code());
    return (authority ? "1" : region ? "2" : "3") + name(figure);
  }

  private List<ExternalFigure> ofRegion(Measure measure) {
    return totals(measure).stream()
        .filter(figure -> figure.place().equals(index.region().code()))
        .sorted(Comparator.comparing(figure -> figure.period().sortKey()))
        .toList();
  }

  private List<ExternalFigure> totals(Measure measure) {
    return index.dataset().published().stream()
        .filter(figure -> figure.measure().equals(measure.id()) && figure.breakdown().isTotal())
        .toList();
  }
}
