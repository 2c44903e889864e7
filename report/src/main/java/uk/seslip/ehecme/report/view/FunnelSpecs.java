package uk.seslip.ehecme.report.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import uk.seslip.ehecme.model.Measure;
import uk.seslip.ehecme.report.view.FunnelSpec.Dot;
import uk.seslip.ehecme.report.view.FunnelSpec.Limits;
import uk.seslip.ehecme.report.view.FunnelSpec.Style;
import uk.seslip.ehecme.transform.ComparedAuthority;
import uk.seslip.ehecme.transform.Comparison;
import uk.seslip.ehecme.transform.FunnelLimits;
import uk.seslip.ehecme.transform.Rate;
import uk.seslip.ehecme.transform.statistics.FunnelPosition;

/** Describes the funnel of a comparison: how rates spread, the size of authorities allowed for. */
final class FunnelSpecs {

  private final SeriesIndex index;
  private final Measure measure;
  private final Comparison comparison;

  FunnelSpecs(SeriesIndex index, Measure measure, Comparison comparison) {
    this.index = index;
    this.measure = measure;
    this.comparison = comparison;
  }

  /**
   * The funnel of the region; none where too few authorities take part, and none on an authority's
   * own page, where the sentence and the table say how it lies.
   */
  Optional<FunnelSpec> of(Place place) {
    if (comparison.limits().isEmpty() || !place.isRegion()) {
      return Optional.empty();
    }
    List<Dot> dots = new ArrayList<>();
    List<TableRow> rows = new ArrayList<>();
    for (ComparedAuthority one : comparison.authorities()) {
      one.rate().ifPresent(rate -> dots.add(dot(one, rate)));
      one.rate().ifPresent(rate -> rows.add(row(one, rate)));
    }
    String title =
        "%s: rates by size of authority, %s"
            .formatted(measure.label(), comparison.period().label());
    List<Limits> curves = comparison.limits().stream().map(FunnelSpecs::limits).toList();
    return Optional.of(
        new FunnelSpec(
            TrendSpecs.id("funnel", place.code(), measure.id()),
            title,
            description(),
            ChartHue.of(measure.family()),
            TrendSpecs.axisMaximum(highest(dots, curves)),
            dots,
            curves,
            table(title, rows)));
  }

  private Dot dot(ComparedAuthority one, Rate rate) {
    return new Dot(
        index.nameOf(one.authority()), rate.population(), rate.per10000().intValue(), style(one));
  }

  private static Style style(ComparedAuthority one) {
    if (one.doNotCompare()) {
      return Style.OPEN;
    }
    boolean within =
        one.position().map(position -> position == FunnelPosition.WITHIN_RANGE).orElse(true);
    return within ? Style.PLAIN : Style.NAMED;
  }

  private String description() {
    long within =
        comparison.authorities().stream()
            .filter(one -> one.position().equals(Optional.of(FunnelPosition.WITHIN_RANGE)))
            .count();
    long judged =
        comparison.authorities().stream().filter(one -> one.position().isPresent()).count();
    return "A dot for each authority, further right the more children live there. %d of %d lie within the inner curves, which allow for chance and for how much authorities differ anyway."
        .formatted(within, judged);
  }

  private static int highest(List<Dot> dots, List<Limits> curves) {
    int dot = dots.stream().mapToInt(Dot::per10000).max().orElse(0);
    return Math.max(dot, (int) curves.stream().mapToDouble(Limits::innerUpper).max().orElse(0));
  }

  private static Limits limits(FunnelLimits limits) {
    return new Limits(
        limits.population(),
        limits.inner().lower(),
        limits.inner().upper(),
        limits.outer().lower(),
        limits.outer().upper());
  }

  private TableRow row(ComparedAuthority one, Rate rate) {
    String range =
        one.doNotCompare()
            ? "Do not compare"
            : one.position().map(ComparisonWording::shortPosition).orElse("No range to set it in");
    return new TableRow(
        Link.plain(index.nameOf(one.authority())),
        List.of(
            FigureText.plain(Formats.count(rate.population())),
            FigureText.plain(rate.per10000().toPlainString()),
            FigureText.plain(range)));
  }

  private static TableView table(String title, List<TableRow> rows) {
    return new TableView(
        title,
        List.of(
            TableColumn.text("Authority"),
            TableColumn.number("Resident children aged 5 to 16"),
            TableColumn.number("Per 10,000"),
            TableColumn.text("In the range seen")),
        rows,
        "");
  }
}
