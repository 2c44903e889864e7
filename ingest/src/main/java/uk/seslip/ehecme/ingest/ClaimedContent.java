package uk.seslip.ehecme.ingest;

import java.util.List;
import java.util.stream.Stream;
import uk.seslip.ehecme.ingest.identify.Claim;
import uk.seslip.ehecme.ingest.parse.ItemRow;
import uk.seslip.ehecme.model.FindingDraft;

/**
 * What stands in a file under one claim of whose it is.
 *
 * @param claim the claim
 * @param rows the rows of its tables
 * @param problems what keeps a table of it from being read
 */
record ClaimedContent(Claim claim, List<ItemRow> rows, List<FindingDraft> problems) {

  ClaimedContent {
    rows = List.copyOf(rows);
    problems = List.copyOf(problems);
  }

  ClaimedContent with(List<ItemRow> more) {
    return new ClaimedContent(
        claim, Stream.concat(rows.stream(), more.stream()).toList(), problems);
  }

  ClaimedContent with(FindingDraft problem) {
    return withProblems(List.of(problem));
  }

  ClaimedContent withProblems(List<FindingDraft> more) {
    return new ClaimedContent(
        claim, rows, Stream.concat(problems.stream(), more.stream()).toList());
  }
}
