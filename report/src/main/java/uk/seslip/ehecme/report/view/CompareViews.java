package uk.seslip.ehecme.report.view;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import uk.seslip.ehecme.model.Measure;
import uk.seslip.ehecme.report.view.CompareView.Choice;
import uk.seslip.ehecme.report.view.CompareView.ComparedHistory;
import uk.seslip.ehecme.report.view.CompareView.ComparedMeasure;
import uk.seslip.ehecme.transform.Series;

/** Gathers every published total with its caveats, to be chosen from. */
final class CompareViews {

  private static final List<String> REASONS =
      List.of(
          "Authorities do not all count the same children: what limits each figure is listed with"
              + " your choice.",
          "A high or a low figure does not say how well an authority works.",
          "Only the same term of different years compares: those are the large dots. An open dot is"
              + " a total without all its authorities.");

  private final SeriesIndex index;
  private final List<Place> places;
  private final List<CaveatText> caveats;

  CompareViews(SeriesIndex index) {
    this.index = index;
    this.places = Stream.concat(Stream.of(index.region()), index.authorities().stream()).toList();
    this.caveats = caveats();
  }

  CompareView view() {
    return new CompareView(
        Labels.of(index.dataset(), index.region()),
        REASONS,
        places.stream().map(place -> new Choice(place.code(), place.name())).toList(),
        index.dataset().register().measures().stream()
            .flatMap(measure -> measure(measure).stream())
            .toList(),
        caveats);
  }

  /** Every caveat of a total, once for each wording. */
  private List<CaveatText> caveats() {
    Set<CaveatText> all = new LinkedHashSet<>();
    for (Measure measure : index.dataset().register().measures()) {
      totals(measure).forEach(total -> all.addAll(Caveats.of(total.caveats())));
    }
    List<CaveatText> sorted = new ArrayList<>(all);
    sorted.sort(Comparator.comparing(CaveatText::weight).thenComparing(CaveatText::id));
    return sorted;
  }

  private List<Series> totals(Measure measure) {
    return places.stream()
        .flatMap(place -> index.findTotal(place.code(), measure).stream())
        .toList();
  }

  private Optional<ComparedMeasure> measure(Measure measure) {
    List<Series> totals = totals(measure);
    return totals.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new ComparedMeasure(
                new Choice(measure.id(), measure.label()),
                SeriesIndex.pageOf(measure),
                measure.noun(),
                ChartHue.of(measure.family()),
                totals.get(0).points().stream().map(p -> p.figure().period().label()).toList(),
                totals.stream().map(this::history).toList()));
  }

  private ComparedHistory history(Series total) {
    return new ComparedHistory(
        total.place(),
        TrendSpecs.points(total),
        total.points().stream()
            .map(
                point ->
                    point
                        .rate()
                        .map(rate -> OptionalInt.of(rate.per10000().intValue()))
                        .orElse(OptionalInt.empty()))
            .toList(),
        TrendSpecs.breaks(total),
        Caveats.of(total.caveats()).stream().map(caveats::indexOf).toList());
  }
}
