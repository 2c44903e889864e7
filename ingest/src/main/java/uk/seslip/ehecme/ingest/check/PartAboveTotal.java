package uk.seslip.ehecme.ingest.check;

import uk.seslip.ehecme.model.Finding;
import uk.seslip.ehecme.model.Observation;

/** Finds breakdowns in which one category alone is more than the total. */
final class PartAboveTotal extends FaultyBreakdown {

  PartAboveTotal() {
    super("part_above_total", BreakdownFault.PART_ABOVE_TOTAL);
  }

  @Override
  Finding finding(TopicValues values, FindingMaker findings) {
    Observation largest = values.largest().orElseThrow();
    return findings.one(
        largest.cell(),
        values.measure(),
        values.measure().itemLabel(largest.breakdown()),
        FindingMaker.written(CheckContext.number(largest).orElseThrow()),
        FindingMaker.written(values.totalNumber().orElseThrow()));
  }
}
