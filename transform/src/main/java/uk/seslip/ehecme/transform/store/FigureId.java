package uk.seslip.ehecme.transform.store;

import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVRecord;
import uk.seslip.ehecme.model.Breakdown;
import uk.seslip.ehecme.model.Period;
import uk.seslip.ehecme.model.PublishedFigure;
import uk.seslip.ehecme.transform.ReleasedFigure;
import uk.seslip.ehecme.transform.SeriesKey;
import uk.seslip.ehecme.transform.frame.Columns;

/**
 * Which figure of which place a row of what was released is about, and the columns that say so.
 *
 * @param period the period it is about
 * @param key its place, measure and group
 */
record FigureId(Period period, SeriesKey key) {

  private static final String TIME_PERIOD = "time_period";
  private static final String TIME_IDENTIFIER = "time_identifier";

  /** The figure that a release showed. */
  static FigureId of(ReleasedFigure figure) {
    return new FigureId(
        figure.period(), new SeriesKey(figure.place(), figure.measure(), figure.breakdown()));
  }

  /** The figure that a tier may show. */
  static FigureId of(PublishedFigure figure) {
    return new FigureId(
        figure.period(), new SeriesKey(figure.place(), figure.measure(), figure.breakdown()));
  }

  /** The figure that a row is about. */
  static FigureId of(CSVRecord row) {
    return new FigureId(
        Period.of(row.get(TIME_PERIOD), row.get(TIME_IDENTIFIER)),
        new SeriesKey(
            row.get(Columns.PLACE),
            row.get(Columns.MEASURE),
            new Breakdown(row.get(Columns.TOPIC), row.get(Columns.BREAKDOWN))));
  }

  /** The header of a file whose rows begin with the figure they are about. */
  static String[] header(String... further) {
    return Stream.concat(
            Stream.of(
                Columns.PLACE,
                TIME_PERIOD,
                TIME_IDENTIFIER,
                Columns.MEASURE,
                Columns.TOPIC,
                Columns.BREAKDOWN),
            Stream.of(further))
        .toArray(String[]::new);
  }

  /** A row about this figure. */
  List<String> row(String... further) {
    return Stream.concat(
            Stream.of(
                key.place(),
                period.timePeriod(),
                period.timeIdentifier(),
                key.measure(),
                key.breakdown().topic(),
                key.breakdown().category()),
            Stream.of(further))
        .toList();
  }
}
