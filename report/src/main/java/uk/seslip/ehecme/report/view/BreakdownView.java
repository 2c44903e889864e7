package uk.seslip.ehecme.report.view;

import java.util.List;
import java.util.Optional;

/**
 * One breakdown of one measure in one place.
 *
 * @param heading such as {@code Children in elective home education by reason}
 * @param sentence what there is to say, or why nothing is shown
 * @param chart the bars; empty when every category is withheld
 * @param caveats what a reader needs beside it and did not already need beside the total
 * @param alsoApplies that the caveats of the total apply here too; empty when it has none
 */
public record BreakdownView(
    String heading,
    String sentence,
    Optional<BreakdownSpec> chart,
    List<CaveatText> caveats,
    String alsoApplies) {

  /** Copies the list. */
  public BreakdownView {
    caveats = List.copyOf(caveats);
  }
}
