package uk.seslip.ehecme.ingest.check;

import uk.seslip.ehecme.model.Finding;

/**
 * Finds breakdowns that add up to 100 under a total that is not: percentages in the place of
 * counts.
 */
final class PercentagesAsCounts extends FaultyBreakdown {

  PercentagesAsCounts() {
    super("percentages_as_counts", BreakdownFault.PERCENTAGES);
  }

  @Override
  Finding finding(TopicValues values, FindingMaker findings) {
    return findings.sumAgainstTotal(values);
  }
}
