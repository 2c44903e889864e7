package uk.seslip.ehecme.report.view;

import java.util.ArrayList;
import java.util.List;
import uk.seslip.ehecme.model.Measure;
import uk.seslip.ehecme.model.Period;
import uk.seslip.ehecme.model.Periodicity;
import uk.seslip.ehecme.transform.PublishedDataset;

/** Puts together what an authority's page and PDF say. */
final class AuthorityViews {

  private final SeriesIndex index;
  private final PublishedDataset dataset;

  AuthorityViews(SeriesIndex index) {
    this.index = index;
    this.dataset = index.dataset();
  }

  AuthorityView of(Place place) {
    List<Measure> headlines = index.headlines();
    return new AuthorityView(
        Labels.of(dataset, place),
        dataset.region().requireAuthority(place.code()).slug(),
        HistoryViews.leads(index, place),
        new AreaChangeViews(index, place).all(),
        openMatter(place),
        HistoryViews.all(index, place),
        headlines.stream()
            .flatMap(m -> new BreakdownViews(index, place, m).all().stream())
            .toList(),
        table(place, "Counted over a whole school year", Periodicity.ACADEMIC_YEAR),
        table(place, "Asked by the region only", Periodicity.TERM),
        new OutlookViews(index).of(place),
        headlines.stream().flatMap(m -> new ComparisonViews(index).of(m, place).stream()).toList(),
        new Practices(dataset).of(place),
        headlines.stream().map(m -> DefinitionTexts.of(dataset.register(), m)).toList(),
        new Questions(index).ofAuthority(place, headlines));
  }

  private String openMatter(Place place) {
    return dataset.openMatters().contains(place.code())
        ? "Some of this return is still being checked with %s. Figures may change in a later release."
            .formatted(place.name())
        : "";
  }

  private TableView table(Place place, String subject, Periodicity periodicity) {
    List<PeriodTables.Named> named = new ArrayList<>();
    for (Measure measure : dataset.register().measures()) {
      if (measure.periodicity() == periodicity && !index.headlines().contains(measure)) {
        index
            .findTotal(place.code(), measure)
            .ifPresent(s -> named.add(new PeriodTables.Named(SeriesIndex.pageOf(measure), s)));
      }
    }
    String caption = "%s: %s".formatted(place.name(), Formats.inSentence(subject));
    if (named.isEmpty()) {
      return new TableView(caption, List.of(TableColumn.text("Measure")), List.of(), "");
    }
    Period newest = named.get(0).series().newest().figure().period();
    return PeriodTables.like(caption, "Measure", named, newest);
  }
}
