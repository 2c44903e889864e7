package uk.seslip.ehecme.ingest.definition;

import java.util.List;
import uk.seslip.ehecme.model.ExternalFigure;
import uk.seslip.ehecme.model.ExternalPercentage;
import uk.seslip.ehecme.model.SkippedRow;

/**
 * What reading published files gave.
 *
 * @param figures the figures of the places asked for
 * @param percentages the percentages beside them
 * @param skipped the rows that could not be used, and why
 */
record PublishedSeries(
    List<ExternalFigure> figures, List<ExternalPercentage> percentages, List<SkippedRow> skipped) {

  PublishedSeries {
    figures = List.copyOf(figures);
    percentages = List.copyOf(percentages);
    skipped = List.copyOf(skipped);
  }
}
