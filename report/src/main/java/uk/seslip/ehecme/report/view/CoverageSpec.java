package uk.seslip.ehecme.report.view;

import java.util.List;

/**
 * Who had returned, term by term: one filled or crossed square for each authority and term.
 *
 * @param id an id unique on its page
 * @param title what it shows
 * @param description what there is to see
 * @param terms the terms, oldest first
 * @param rows the authorities, alphabetical
 * @param table the same as a table
 */
public record CoverageSpec(
    String id,
    String title,
    String description,
    List<String> terms,
    List<CoverageRow> rows,
    TableView table)
    implements ChartSpec {

  /** Copies the lists. */
  public CoverageSpec {
    terms = List.copyOf(terms);
    rows = List.copyOf(rows);
  }
}
