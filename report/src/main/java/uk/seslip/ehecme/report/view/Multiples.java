package uk.seslip.ehecme.report.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import uk.seslip.ehecme.model.Measure;
import uk.seslip.ehecme.transform.Series;

/** One small history for each authority, alphabetical, each on its own scale. */
final class Multiples {

  private final SeriesIndex index;

  Multiples(SeriesIndex index) {
    this.index = index;
  }

  SmallMultiplesView of(Measure measure) {
    OptionalInt highest = highestRate(measure);
    List<SmallMultiplesView.LinkedChart> charts = new ArrayList<>();
    for (Place authority : index.authorities()) {
      index
          .findTotal(authority.code(), measure)
          .ifPresent(series -> charts.add(chart(authority, measure, series, highest)));
    }
    return new SmallMultiplesView(
        "%s: every authority".formatted(measure.label()),
        howToRead(measure),
        charts,
        table(measure));
  }

  /** Every authority with a figure of the measure, and its figures for the newest kind of term. */
  TableView table(Measure measure) {
    List<PeriodTables.Named> named = new ArrayList<>();
    for (Place authority : index.authorities()) {
      index
          .findTotal(authority.code(), measure)
          .ifPresent(series -> named.add(new PeriodTables.Named(index.pageOf(authority), series)));
    }
    String periods =
        named.isEmpty()
            ? ""
            : ", " + identifier(named.get(0).series()).toLowerCase(Locale.UK) + " of each year";
    return named.isEmpty()
        ? new TableView(measure.label(), List.of(TableColumn.text("Authority")), List.of(), "")
        : PeriodTables.like(
            "%s by authority%s".formatted(measure.label(), periods),
            "Authority",
            named,
            named.get(0).series().newest().figure().period());
  }

  private static String identifier(Series series) {
    return series.newest().figure().period().timeIdentifier();
  }

  private OptionalInt highestRate(Measure measure) {
    return index.authorities().stream()
        .flatMap(authority -> index.findTotal(authority.code(), measure).stream())
        .flatMap(series -> series.points().stream())
        .flatMap(point -> point.rate().stream())
        .mapToInt(rate -> rate.per10000().intValue())
        .max();
  }

  private String howToRead(Measure measure) {
    String own =
        "In alphabetical order. The upper picture counts children on its own scale, from zero to"
            + " the number at its top left: set shapes side by side, not heights.";
    return highestRate(measure).isEmpty()
        ? own
        : own
            + " The lower one gives the rate per 10,000 resident children aged 5 to 16, on one"
            + " scale for all. Authorities do not all count the same children, so a difference in"
            + " height may not be a difference.";
  }

  private SmallMultiplesView.LinkedChart chart(
      Place authority, Measure measure, Series series, OptionalInt highestRate) {
    return new SmallMultiplesView.LinkedChart(
        index.pageOf(authority),
        Figures.of(series.newest().figure()),
        TrendSpecs.of(authority, measure, series, ChartSize.SMALL),
        highestRate.isEmpty()
            ? Optional.empty()
            : Optional.of(
                RateSpecs.of(
                    authority, measure, series, TrendSpecs.axisMaximum(highestRate.getAsInt()))));
  }
}
