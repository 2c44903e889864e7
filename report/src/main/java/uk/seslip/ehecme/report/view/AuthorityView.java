package uk.seslip.ehecme.report.view;

import java.util.List;

/**
 * One authority's page and PDF: its own history first, the region second.
 *
 * @param label what every page carries
 * @param slug the name as file names spell it
 * @param lead the headline in sentences
 * @param areaChanges who came before and who comes after; empty for most
 * @param openMatter that a figure is held back or to be confirmed, in neutral words; empty if none
 * @param histories its own termly stocks, EHE and CME
 * @param breakdowns reason, duration, sex and year group of those
 * @param annual its annual flows as a table
 * @param regional the region's own measures as a table
 * @param outlooks what the next terms may bring, for planning places
 * @param comparisons the authority against the median and range of the region
 * @param practice how it counts
 * @param definitions the definitions used
 * @param questions what to ask
 */
public record AuthorityView(
    DocumentLabel label,
    String slug,
    List<String> lead,
    List<AreaChangeView> areaChanges,
    String openMatter,
    List<HistoryView> histories,
    List<BreakdownView> breakdowns,
    TableView annual,
    TableView regional,
    List<OutlookView> outlooks,
    List<ComparisonView> comparisons,
    List<PracticeView> practice,
    List<DefinitionText> definitions,
    List<String> questions) {

  /** Copies the lists. */
  public AuthorityView {
    lead = List.copyOf(lead);
    areaChanges = List.copyOf(areaChanges);
    histories = List.copyOf(histories);
    breakdowns = List.copyOf(breakdowns);
    outlooks = List.copyOf(outlooks);
    comparisons = List.copyOf(comparisons);
    practice = List.copyOf(practice);
    definitions = List.copyOf(definitions);
    questions = List.copyOf(questions);
  }
}
