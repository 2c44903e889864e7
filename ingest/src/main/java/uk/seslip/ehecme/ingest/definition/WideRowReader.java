package uk.seslip.ehecme.ingest.definition;

import java.util.ArrayList;
import java.util.List;
import uk.seslip.ehecme.model.ExternalFigure;
import uk.seslip.ehecme.model.ObservedValue;
import uk.seslip.ehecme.model.Period;

/** Reads rows that hold a figure in each column. */
final class WideRowReader implements PublishedRowReader {

  private final List<PublishedColumn> columns;
  private final String source;

  WideRowReader(List<PublishedColumn> columns, String source) {
    this.columns = List.copyOf(columns);
    this.source = source;
  }

  @Override
  public List<ExternalFigure> figures(PublishedPlace place, PublishedRow row) {
    Period period = Period.of(row.text("time_period"), row.text("time_identifier"));
    List<ExternalFigure> figures = new ArrayList<>();
    for (PublishedColumn column : columns) {
      figures.add(
          new ExternalFigure(
              place.code(),
              place.name(),
              period,
              column.measure(),
              column.breakdown(),
              value(column, row.text(column.name())),
              source));
    }
    return figures;
  }

  private static ObservedValue value(PublishedColumn column, String written) {
    return PublishedValues.find(written)
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    column.name() + " '" + written + "' is neither a number nor a symbol"));
  }
}
