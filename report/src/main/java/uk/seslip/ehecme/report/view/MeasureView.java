package uk.seslip.ehecme.report.view;

import java.util.List;
import java.util.Optional;

/**
 * One measure's page: who is in and out, the region, all authorities, the caveats.
 *
 * @param label what every page carries
 * @param definition what it counts
 * @param region the region's history
 * @param comparison the authorities' rates; empty for measures without a rate
 * @param multiples the authorities' histories
 * @param breakdowns the region's breakdowns
 * @param table every authority, the same term of every year
 */
public record MeasureView(
    DocumentLabel label,
    DefinitionText definition,
    HistoryView region,
    Optional<ComparisonView> comparison,
    SmallMultiplesView multiples,
    List<BreakdownView> breakdowns,
    TableView table) {

  /** Copies the list. */
  public MeasureView {
    breakdowns = List.copyOf(breakdowns);
  }
}
