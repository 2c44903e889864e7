package uk.seslip.ehecme.report.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import uk.seslip.ehecme.transform.PublishedDataset;
import uk.seslip.ehecme.transform.Series;
import uk.seslip.ehecme.transform.SeriesPoint;

/** Lists the figures that were revised since an earlier release: whose, of what and when. */
final class Restatements {

  private final SeriesIndex index;
  private final PublishedDataset dataset;

  Restatements(SeriesIndex index) {
    this.index = index;
    this.dataset = index.dataset();
  }

  /** One sentence for each series with a revised figure, in alphabetical order. */
  List<String> all() {
    Map<String, List<String>> revised = new TreeMap<>();
    for (Series series : dataset.series()) {
      if (series.breakdown().isTotal()) {
        series.points().stream()
            .map(SeriesPoint::figure)
            .filter(figure -> figure.revised())
            .forEach(
                figure ->
                    revised
                        .computeIfAbsent(subject(series), key -> new ArrayList<>())
                        .add(figure.period().label()));
      }
    }
    List<String> sentences = new ArrayList<>();
    revised.forEach(
        (subject, periods) -> sentences.add("%s: %s.".formatted(subject, Formats.list(periods))));
    return sentences;
  }

  private String subject(Series series) {
    String measure = dataset.register().requireMeasure(series.measure()).label();
    return index.nameOf(series.place()) + ", " + measure;
  }
}
