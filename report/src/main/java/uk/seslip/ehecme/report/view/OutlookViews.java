package uk.seslip.ehecme.report.view;

import java.util.List;
import java.util.Optional;
import uk.seslip.ehecme.model.Measure;
import uk.seslip.ehecme.model.Term;
import uk.seslip.ehecme.transform.Outlook;
import uk.seslip.ehecme.transform.statistics.Forecast;
import uk.seslip.ehecme.transform.statistics.ForecastTerm;
import uk.seslip.ehecme.transform.statistics.Interval;

/** Words the next three terms: never without their ranges, never further. */
final class OutlookViews {

  private final SeriesIndex index;

  OutlookViews(SeriesIndex index) {
    this.index = index;
  }

  /** The outlooks of a place, one for each measure that places are planned by. */
  List<OutlookView> of(Place place) {
    return index.dataset().register().measures().stream()
        .flatMap(measure -> of(place, measure).stream())
        .toList();
  }

  /** The outlook of one measure, if places are planned by it and it has a figure now. */
  Optional<OutlookView> of(Place place, Measure measure) {
    return index
        .dataset()
        .findOutlook(place.code(), measure.id())
        .flatMap(outlook -> outlook.forecast().map(f -> view(place, measure, outlook, f)));
  }

  private static OutlookView view(
      Place place, Measure measure, Outlook outlook, Forecast forecast) {
    return new OutlookView(
        TrendSpecs.id("outlook", place.code(), measure.id()),
        measure.label(),
        OutlookWording.sentences(place, measure, outlook, forecast),
        table(place, measure, forecast));
  }

  private static TableView table(Place place, Measure measure, Forecast forecast) {
    return new TableView(
        "%s: %s expected if the pattern of earlier years holds"
            .formatted(place.name(), measure.noun()),
        List.of(
            TableColumn.text("Term"),
            TableColumn.number("Expected, about"),
            TableColumn.number("80% range"),
            TableColumn.number("95% range")),
        forecast instanceof Forecast.Ranged ranged
            ? ranged.terms().stream().map(OutlookViews::row).toList()
            : List.of(),
        "");
  }

  private static TableRow row(ForecastTerm term) {
    return new TableRow(
        Link.plain(Term.ofIndex(term.index()).label()),
        List.of(
            FigureText.plain(Estimated.about(term.expected())),
            FigureText.plain(range(term.narrow())),
            FigureText.plain(range(term.wide()))));
  }

  /** A range, rounded outwards. */
  static String range(Interval interval) {
    return "%s to %s".formatted(Estimated.from(interval.lower()), Estimated.upTo(interval.upper()));
  }
}
