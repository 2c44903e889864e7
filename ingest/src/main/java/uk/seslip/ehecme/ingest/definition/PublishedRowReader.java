package uk.seslip.ehecme.ingest.definition;

import java.util.List;
import uk.seslip.ehecme.model.ExternalFigure;

/** Turns one row of a published file into its figures. */
interface PublishedRowReader {

  /**
   * The figures of a row.
   *
   * @throws IllegalArgumentException saying why the row cannot be used
   */
  List<ExternalFigure> figures(PublishedPlace place, PublishedRow row);
}
