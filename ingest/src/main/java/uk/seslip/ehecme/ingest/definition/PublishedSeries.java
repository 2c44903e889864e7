package uk.seslip.ehecme.ingest.definition;

import java.util.List;
import uk.seslip.ehecme.model.ExternalFigure;
import uk.seslip.ehecme.model.SkippedRow;

/**
 * What reading published files gave.
 *
 * @param figures the figures of the places asked for
 * @param skipped the rows that could not be used, and why
 */
record PublishedSeries(List<ExternalFigure> figures, List<SkippedRow> skipped) {

  PublishedSeries {
    figures = List.copyOf(figures);
    skipped = List.copyOf(skipped);
  }
}
