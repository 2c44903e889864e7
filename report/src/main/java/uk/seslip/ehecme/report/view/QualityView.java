package uk.seslip.ehecme.report.view;

import java.util.List;

/**
 * The data-quality page: who had figures in use term by term, and how much is unknown.
 *
 * @param label what every page carries
 * @param replies who replied in the newest term
 * @param openMatters that some returns are still being checked, in neutral words
 * @param coverage every authority and term
 * @param checks which checks returns are asked
 * @param unknown for each authority and breakdown, how much of it is unknown
 * @param caveats the caveats that fired anywhere
 */
public record QualityView(
    DocumentLabel label,
    RepliesView replies,
    String openMatters,
    CoverageSpec coverage,
    ChecksView checks,
    TableView unknown,
    List<CaveatText> caveats) {

  /** Copies the list. */
  public QualityView {
    caveats = List.copyOf(caveats);
  }
}
