package uk.seslip.ehecme.model;

import java.util.List;
import java.util.stream.Stream;

/**
 * Who returned, out of who should: one line for each expected authority of a term.
 *
 * @param authority GSS code
 * @param term the term
 * @param state where the return stands
 * @param late true when it came after the return date
 * @param resubmitted true when it supersedes an earlier one
 * @param filesReceived how many files came
 * @param itemsExpected how many values the register asks for
 * @param itemsReported how many of them have a number or a symbol
 * @param errors how many ERRORs are open
 * @param queries how many QUERYs are open
 */
public record Coverage(
    String authority,
    Term term,
    CoverageState state,
    boolean late,
    boolean resubmitted,
    int filesReceived,
    int itemsExpected,
    int itemsReported,
    int errors,
    int queries) {

  /** Its flags and counts as text, in the order in which every table of coverage has them. */
  public List<String> details() {
    return Stream.of(
            late, resubmitted, filesReceived, itemsExpected, itemsReported, errors, queries)
        .map(String::valueOf)
        .toList();
  }
}
