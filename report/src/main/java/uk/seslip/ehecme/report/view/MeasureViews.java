package uk.seslip.ehecme.report.view;

import java.util.Optional;
import uk.seslip.ehecme.model.Measure;

/** Puts together what a measure's page says. */
final class MeasureViews {

  private final SeriesIndex index;

  MeasureViews(SeriesIndex index) {
    this.index = index;
  }

  /** The page of a measure that the region has figures of. */
  Optional<MeasureView> of(Measure measure) {
    Place region = index.region();
    return index
        .findTotal(region.code(), measure)
        .map(
            series ->
                new MeasureView(
                    Labels.of(index.dataset(), region),
                    DefinitionTexts.of(index.dataset().register(), measure),
                    HistoryViews.of(index, region, measure, series),
                    new ComparisonViews(index).of(measure),
                    new Multiples(index).of(measure),
                    new BreakdownViews(index, region, measure).all(),
                    new Multiples(index).table(measure)));
  }
}
