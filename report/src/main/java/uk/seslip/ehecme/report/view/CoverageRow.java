package uk.seslip.ehecme.report.view;

import java.util.List;

/**
 * Which terms one authority's figures are there for.
 *
 * @param name the authority
 * @param returned for each term of the strip, whether figures are in use
 */
public record CoverageRow(String name, List<Boolean> returned) {

  /** Copies the list. */
  public CoverageRow {
    returned = List.copyOf(returned);
  }
}
