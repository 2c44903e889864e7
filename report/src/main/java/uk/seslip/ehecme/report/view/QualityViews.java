package uk.seslip.ehecme.report.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import uk.seslip.ehecme.model.Breakdown;
import uk.seslip.ehecme.model.BreakdownTopic;
import uk.seslip.ehecme.model.Category;
import uk.seslip.ehecme.model.Measure;
import uk.seslip.ehecme.model.Term;
import uk.seslip.ehecme.transform.CoverageHistory;
import uk.seslip.ehecme.transform.PublishedDataset;
import uk.seslip.ehecme.transform.Series;

/** Words the data-quality page. */
final class QualityViews {

  private static final int SMALLEST_BASE = 100;

  private final SeriesIndex index;
  private final PublishedDataset dataset;

  QualityViews(SeriesIndex index) {
    this.index = index;
    this.dataset = index.dataset();
  }

  /** The view, with who replied and the measures whose breakdowns are looked at. */
  QualityView of(RepliesView replies, List<Measure> measures) {
    return new QualityView(
        Labels.of(dataset, index.region()),
        replies,
        openMatters(),
        coverage(),
        new CheckViews(index).view(),
        unknown(measures),
        Caveats.everywhere(dataset.caveats(), index::nameOf, index::labelOf));
  }

  private String openMatters() {
    List<String> names = dataset.openMatters().stream().map(index::nameOf).sorted().toList();
    return names.isEmpty()
        ? "No return of the newest term is waiting for a correction or a confirmation."
        : "Parts of the returns of %s are still being checked. Figures may change in a later release."
            .formatted(Formats.list(names));
  }

  private CoverageSpec coverage() {
    List<CoverageRow> rows = new ArrayList<>();
    List<TableRow> cells = new ArrayList<>();
    for (Place authority : index.authorities()) {
      List<Boolean> returned =
          dataset.coverage().stream().map(c -> c.returned().contains(authority.code())).toList();
      rows.add(new CoverageRow(authority.name(), returned));
      cells.add(
          new TableRow(
              index.pageOf(authority),
              returned.stream().map(r -> FigureText.plain(r ? "Yes" : "No")).toList()));
    }
    List<String> terms =
        dataset.coverage().stream().map(CoverageHistory::term).map(Term::label).toList();
    List<TableColumn> columns = new ArrayList<>();
    columns.add(TableColumn.text("Authority"));
    terms.forEach(term -> columns.add(TableColumn.text(term)));
    String title = "Figures in use, %s to %s".formatted(terms.get(0), terms.get(terms.size() - 1));
    return new CoverageSpec(
        "coverage", title, description(), terms, rows, new TableView(title, columns, cells, ""));
  }

  private String description() {
    List<String> terms =
        dataset.coverage().stream()
            .map(c -> "%s %d".formatted(c.term().label(), c.returned().size()))
            .toList();
    return "A square for each authority and term, filled where figures are in use and crossed where"
        + " there are none. Authorities with figures, term by term: "
        + String.join("; ", terms)
        + ".";
  }

  private TableView unknown(List<Measure> measures) {
    List<Split> splits = splits(measures);
    List<TableColumn> columns = new ArrayList<>();
    columns.add(TableColumn.text("Authority"));
    splits.forEach(split -> columns.add(TableColumn.number(split.label())));
    List<TableRow> rows =
        index.authorities().stream()
            .map(
                place ->
                    new TableRow(
                        index.pageOf(place),
                        splits.stream().map(split -> share(place, split)).toList()))
            .toList();
    return new TableView(
        "Share recorded as unknown, not recorded or other, %s".formatted(dataset.term().label()),
        columns,
        rows,
        "From rounded counts; z where fewer than %d children were counted."
            .formatted(SMALLEST_BASE));
  }

  private List<Split> splits(List<Measure> measures) {
    List<Split> splits = new ArrayList<>();
    for (Measure measure : measures) {
      for (BreakdownTopic topic : dataset.register().topicsOf(measure)) {
        boolean known = index.find(index.region().code(), measure, first(topic)).isPresent();
        if (known && topic.categories().stream().anyMatch(c -> !c.informative())) {
          splits.add(new Split(measure, topic));
        }
      }
    }
    return splits;
  }

  private static Breakdown first(BreakdownTopic topic) {
    return new Breakdown(topic.name(), topic.categories().get(0).label());
  }

  private FigureText share(Place place, Split split) {
    Optional<Series> total = index.findTotal(place.code(), split.measure());
    if (total.isEmpty()) {
      return Figures.NOT_ASKED;
    }
    OptionalInt whole = Figures.number(total.get().newest().figure());
    if (whole.isEmpty()) {
      return Figures.of(total.get().newest().figure());
    }
    if (whole.getAsInt() < SMALLEST_BASE) {
      return new FigureText("z", "too few children to state a share", PointState.NOT_APPLICABLE);
    }
    int unknown = 0;
    for (Category category : split.topic().categories()) {
      Breakdown breakdown = new Breakdown(split.topic().name(), category.label());
      Optional<Series> part = index.find(place.code(), split.measure(), breakdown);
      if (!category.informative() && part.isPresent()) {
        FigureText text = Figures.of(part.get().newest().figure());
        if (!text.state().isCount()) {
          return text;
        }
        unknown += Figures.number(part.get().newest().figure()).orElse(0);
      }
    }
    return FigureText.plain(Math.min(100, Math.round(100f * unknown / whole.getAsInt())) + "%");
  }

  private record Split(Measure measure, BreakdownTopic topic) {

    String label() {
      return "%s by %s".formatted(measure.family().name(), Formats.inSentence(topic.name()));
    }
  }
}
