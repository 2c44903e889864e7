package uk.seslip.ehecme.ingest.definition;

import java.util.List;
import java.util.stream.Stream;
import uk.seslip.ehecme.model.ExternalFigure;
import uk.seslip.ehecme.model.ExternalPercentage;
import uk.seslip.ehecme.model.ObservedValue;
import uk.seslip.ehecme.model.Period;

/** Reads rows that hold a figure or a percentage in each column. */
final class WideRowReader implements PublishedRowReader {

  private final List<PublishedColumn> columns;
  private final String source;

  WideRowReader(List<PublishedColumn> columns, String source) {
    this.columns = List.copyOf(columns);
    this.source = source;
  }

  @Override
  public List<ExternalFigure> figures(PublishedPlace place, PublishedRow row) {
    Period period = row.period();
    return columns(PublishedColumn.Unit.CHILDREN)
        .map(
            column ->
                new ExternalFigure(
                    place.code(),
                    place.name(),
                    period,
                    column.measure(),
                    column.breakdown(),
                    value(column, row),
                    source))
        .toList();
  }

  @Override
  public List<ExternalPercentage> percentages(PublishedPlace place, PublishedRow row) {
    Period period = row.period();
    return columns(PublishedColumn.Unit.PERCENT)
        .map(
            column ->
                new ExternalPercentage(
                    place.code(), period, column.measure(), column.breakdown(), value(column, row)))
        .toList();
  }

  private Stream<PublishedColumn> columns(PublishedColumn.Unit unit) {
    return columns.stream().filter(column -> column.unit() == unit);
  }

  private static ObservedValue value(PublishedColumn column, PublishedRow row) {
    String written = row.text(column.name());
    return PublishedValues.find(written)
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    column.name() + " '" + written + "' is neither a number nor a symbol"));
  }
}
