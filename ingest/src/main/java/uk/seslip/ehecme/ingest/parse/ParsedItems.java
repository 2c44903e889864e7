package uk.seslip.ehecme.ingest.parse;

import java.util.List;
import java.util.Map;
import uk.seslip.ehecme.model.CellReference;
import uk.seslip.ehecme.model.Finding;
import uk.seslip.ehecme.model.Observation;
import uk.seslip.ehecme.model.PracticeAnswer;

/**
 * What the rows of one part of a return gave.
 *
 * @param observations every number and sign, in the order of the rows
 * @param answers the practice answers
 * @param blanks where the items stand that are there and empty
 * @param findings what is wrong with single rows
 */
public record ParsedItems(
    List<Observation> observations,
    List<PracticeAnswer> answers,
    Map<ItemKey, CellReference> blanks,
    List<Finding> findings) {

  /** Copies everything. */
  public ParsedItems {
    observations = List.copyOf(observations);
    answers = List.copyOf(answers);
    blanks = Map.copyOf(blanks);
    findings = List.copyOf(findings);
  }
}
