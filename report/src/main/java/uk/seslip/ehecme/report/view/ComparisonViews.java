package uk.seslip.ehecme.report.view;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import uk.seslip.ehecme.model.Authority;
import uk.seslip.ehecme.model.Measure;
import uk.seslip.ehecme.transform.ComparedAuthority;
import uk.seslip.ehecme.transform.Comparison;
import uk.seslip.ehecme.transform.Rate;
import uk.seslip.ehecme.transform.Series;

/**
 * Words the authorities side by side: alphabetical, with median and range, never in order of size.
 */
final class ComparisonViews {

  private final SeriesIndex index;

  ComparisonViews(SeriesIndex index) {
    this.index = index;
  }

  /** A measure's comparison with no authority set apart. */
  Optional<ComparisonView> of(Measure measure) {
    return index
        .dataset()
        .findComparison(measure.id())
        .map(c -> view(measure, c, index.region(), List.of(ComparisonWording.spread(c))));
  }

  /** A measure's comparison as one authority's page shows it. */
  Optional<ComparisonView> of(Measure measure, Place authority) {
    return index.dataset().findComparison(measure.id()).map(c -> own(measure, c, authority));
  }

  private ComparisonView own(Measure measure, Comparison comparison, Place authority) {
    Set<String> rated =
        comparison.authorities().stream()
            .filter(one -> one.rate().isPresent())
            .map(ComparedAuthority::authority)
            .collect(Collectors.toSet());
    List<String> sentences = new ArrayList<>();
    comparison.authorities().stream()
        .filter(one -> one.authority().equals(authority.code()))
        .map(one -> ComparisonWording.own(authority, index.region().name(), one))
        .forEach(sentences::add);
    sentences.add(ComparisonWording.spread(comparison));
    comparison.authorities().stream()
        .filter(one -> one.authority().equals(authority.code()))
        .map(one -> NeighbourWording.sentence(authority, one.neighbours(), rated, index::nameOf))
        .forEach(sentences::add);
    return view(measure, comparison, authority, sentences);
  }

  private ComparisonView view(
      Measure measure, Comparison comparison, Place place, List<String> sentences) {
    return new ComparisonView(
        "%s: %s"
            .formatted(
                measure.label(),
                place.isRegion() ? "all authorities" : place.name() + " and the region"),
        ComparisonWording.reasons(comparison),
        new FiredReasons(place, index::nameOf).of(comparison),
        sentences,
        spec(measure, comparison, place, sentences),
        new FunnelSpecs(index, measure, comparison).of(place),
        Caveats.across(comparison.caveats(), index::nameOf));
  }

  private ComparisonSpec spec(
      Measure measure, Comparison comparison, Place place, List<String> sentences) {
    List<ComparisonRow> rows = new ArrayList<>();
    List<TableRow> cells = new ArrayList<>();
    for (ComparedAuthority one : comparison.authorities()) {
      rows.add(row(measure, one, place));
      cells.add(tableRow(measure, one));
    }
    String title =
        "%s: rate per 10,000 resident children aged 5 to 16, %s"
            .formatted(measure.label(), comparison.period().label());
    return new ComparisonSpec(
        TrendSpecs.id("comparison", place.code(), measure.id()),
        title,
        "A dot for each authority in alphabetical order, with the range chance alone would give. "
            + String.join(" ", sentences),
        ChartHue.of(measure.family()),
        "Children per 10,000 aged 5 to 16",
        TrendSpecs.axisMaximum(highest(comparison)),
        whole(comparison.medianPer10000()),
        rows,
        table(title, cells));
  }

  private ComparisonRow row(Measure measure, ComparedAuthority one, Place place) {
    Authority authority = index.dataset().region().requireAuthority(one.authority());
    return new ComparisonRow(
        authority.name(),
        whole(one.rate().map(Rate::per10000)),
        whole(one.rate().map(Rate::lower)),
        whole(one.rate().map(Rate::upper)),
        one.rate().isPresent() ? "" : figure(measure, one).text(),
        one.doNotCompare(),
        authority.code().equals(place.code()));
  }

  private TableRow tableRow(Measure measure, ComparedAuthority one) {
    Authority authority = index.dataset().region().requireAuthority(one.authority());
    FigureText count = figure(measure, one);
    Optional<Rate> rate = one.rate();
    return new TableRow(
        Link.plain(authority.name()),
        List.of(
            count,
            rate.map(r -> Figures.of(r, count)).orElse(count),
            rate.map(ComparisonViews::range).map(FigureText::plain).orElse(count),
            FigureText.plain(note(one))));
  }

  private String note(ComparedAuthority one) {
    if (one.rate().isEmpty()) {
      return "No rate";
    }
    return one.doNotCompare()
        ? "Do not compare"
        : one.position().map(ComparisonWording::shortPosition).orElse("No range to set it in");
  }

  private FigureText figure(Measure measure, ComparedAuthority one) {
    return index
        .findTotal(one.authority(), measure)
        .map(Series::newest)
        .map(point -> Figures.of(point.figure()))
        .orElse(Figures.NOT_ASKED);
  }

  private static TableView table(String title, List<TableRow> rows) {
    return new TableView(
        title,
        List.of(
            TableColumn.text("Authority"),
            TableColumn.number("Count"),
            TableColumn.number("Per 10,000"),
            TableColumn.number("95% range"),
            TableColumn.text("In the range seen")),
        rows,
        "");
  }

  private static String range(Rate rate) {
    return rate.lower().toPlainString() + " to " + rate.upper().toPlainString();
  }

  private static int highest(Comparison comparison) {
    return comparison.authorities().stream()
        .flatMap(one -> one.rate().stream())
        .mapToInt(rate -> rate.upper().intValue())
        .max()
        .orElse(0);
  }

  private static OptionalInt whole(Optional<BigDecimal> number) {
    return number.map(n -> OptionalInt.of(n.intValue())).orElse(OptionalInt.empty());
  }
}
