package uk.seslip.ehecme.transform.series;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import uk.seslip.ehecme.model.Authority;
import uk.seslip.ehecme.model.Breakdown;
import uk.seslip.ehecme.model.Measure;
import uk.seslip.ehecme.model.MeasureKind;
import uk.seslip.ehecme.model.Periodicity;
import uk.seslip.ehecme.model.Region;
import uk.seslip.ehecme.model.Register;
import uk.seslip.ehecme.transform.Outlook;
import uk.seslip.ehecme.transform.SeriesKey;
import uk.seslip.ehecme.transform.series.Trends.Stretch;
import uk.seslip.ehecme.transform.statistics.BreakQuestion;
import uk.seslip.ehecme.transform.statistics.Forecast;
import uk.seslip.ehecme.transform.statistics.Recipe;
import uk.seslip.ehecme.transform.statistics.UnusualTerm;

/**
 * What the published totals of each place lead to expect. Only what places are planned by is
 * forecast: home education and alternative provision, never missing education.
 *
 * @param region the region
 * @param register the shared definitions
 * @param trends the stretches that are comparable
 * @param window the terms shown
 * @param recipe the constants
 */
record Outlooks(Region region, Register register, Trends trends, Window window, Recipe recipe) {

  private static final Set<String> PLANNED = Set.of("ehe_census", "ap_placements");

  /** One for each place and each count of a day in term, the region first. */
  List<Outlook> all() {
    return Stream.concat(
            Stream.of(region.code()), region.authorities().stream().map(Authority::code))
        .flatMap(place -> measures().map(measure -> of(place, measure)))
        .toList();
  }

  private Stream<Measure> measures() {
    return register.measures().stream()
        .filter(m -> m.kind() == MeasureKind.STOCK && m.periodicity() == Periodicity.TERM);
  }

  private Outlook of(String place, Measure measure) {
    Stretch stretch =
        trends.stretch(new SeriesKey(place, measure.id(), Breakdown.TOTAL), window.terms());
    boolean reachesNow =
        stretch.counts().newest().filter(t -> t.index() == newestIndex()).isPresent();
    return new Outlook(
        place,
        measure.id(),
        stretch.authorities(),
        PLANNED.contains(measure.id()) && reachesNow
            ? Optional.of(Forecast.of(stretch.counts(), recipe.forecast()))
            : Optional.empty(),
        reachesNow ? UnusualTerm.of(stretch.counts(), recipe.forecast()) : Optional.empty(),
        place.equals(region.code())
            ? List.of()
            : BreakQuestion.of(stretch.counts(), recipe.breaks()));
  }

  private int newestIndex() {
    return window.terms().get(window.terms().size() - 1).index();
  }
}
