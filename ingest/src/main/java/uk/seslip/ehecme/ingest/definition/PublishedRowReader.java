package uk.seslip.ehecme.ingest.definition;

import java.util.List;
import java.util.Map;
import uk.seslip.ehecme.model.ExternalFigure;

/** Turns one row of a published file into its figures. */
interface PublishedRowReader {

  /**
   * The figures of a row.
   *
   * @throws IllegalArgumentException saying why the row cannot be used
   */
  List<ExternalFigure> figures(PublishedPlace place, Map<String, String> row);
}
