package uk.seslip.ehecme.report.view;

import java.util.List;

/**
 * The guide to the open-data files: what they hold and what a reader must know before using them.
 *
 * @param label what every page carries
 * @param lead what the guide is about, in sentences
 * @param files a row for each file
 * @param cells the columns that every file has
 * @param columns for each file the columns that its metadata describes
 * @param rounding how figures are rounded and protected, in sentences
 * @param definitions every measure in the files
 * @param caveats what limits the figures, the strongest first
 * @param contact who answers questions, as a role
 */
public record DataGuideView(
    DocumentLabel label,
    List<String> lead,
    TableView files,
    TableView cells,
    List<TableView> columns,
    List<String> rounding,
    List<DefinitionText> definitions,
    List<CaveatText> caveats,
    String contact) {

  /** Copies the lists. */
  public DataGuideView {
    lead = List.copyOf(lead);
    columns = List.copyOf(columns);
    rounding = List.copyOf(rounding);
    definitions = List.copyOf(definitions);
    caveats = List.copyOf(caveats);
  }
}
