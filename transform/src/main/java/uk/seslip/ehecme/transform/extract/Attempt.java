package uk.seslip.ehecme.transform.extract;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import uk.seslip.ehecme.ingest.extract.ExtractPlan;

/**
 * One count of an extract's parts, which stands when they began where rows begin.
 *
 * @param splits the parts
 * @param summaries what the tasks said, in the order of the parts
 * @param outcomes what the buckets found
 */
record Attempt(
    List<ExtractSplit> splits, List<SplitSummary> summaries, List<BucketOutcome> outcomes) {

  /** Copies the lists. */
  Attempt {
    splits = List.copyOf(splits);
    summaries = List.copyOf(summaries);
    outcomes = List.copyOf(outcomes);
  }

  /** Sorts what the buckets of the job sent back. */
  static Attempt of(List<ExtractSplit> splits, List<Serializable> results) {
    SplitSummary[] summaries = new SplitSummary[splits.size()];
    List<BucketOutcome> outcomes = new ArrayList<>();
    for (Serializable result : results) {
      if (result instanceof SplitSummary summary) {
        summaries[summary.split()] = summary;
      } else if (result instanceof BucketOutcome outcome) {
        outcomes.add(outcome);
      }
    }
    return new Attempt(splits, List.of(summaries), outcomes);
  }

  /** Whether each part holds an odd number of quotes. */
  List<Boolean> oddQuotes() {
    return summaries.stream().map(SplitSummary::oddQuotes).toList();
  }

  /** Refuses a file that ends inside quotes: its last rows may be one or many. */
  void requireClosedQuotes() {
    for (SplitSummary summary : summaries) {
      if (summary.open()) {
        ExtractSplit split = splits.get(summary.split());
        throw new ExtractException(
            split.file().name(),
            "the quotes that open in row "
                + (split.layout().headerRow() + summary.rows() + 1)
                + " are never closed",
            "close or remove them");
      }
    }
  }

  /** What was counted. */
  ExtractResult result(ExtractPlan plan) {
    return new ResultMaker(plan, splits, summaries, outcomes).result();
  }
}
