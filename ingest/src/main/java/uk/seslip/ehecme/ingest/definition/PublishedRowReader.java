package uk.seslip.ehecme.ingest.definition;

import java.util.List;
import uk.seslip.ehecme.model.ExternalFigure;
import uk.seslip.ehecme.model.ExternalPercentage;

/** Turns one row of a published file into its figures and percentages. */
interface PublishedRowReader {

  /**
   * The figures of a row.
   *
   * @throws IllegalArgumentException saying why the row cannot be used
   */
  List<ExternalFigure> figures(PublishedPlace place, PublishedRow row);

  /**
   * The percentages of a row.
   *
   * @throws IllegalArgumentException saying why the row cannot be used
   */
  List<ExternalPercentage> percentages(PublishedPlace place, PublishedRow row);
}
