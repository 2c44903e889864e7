package uk.seslip.ehecme.ingest.parse;

import java.util.List;
import uk.seslip.ehecme.model.Finding;
import uk.seslip.ehecme.model.Observation;
import uk.seslip.ehecme.model.PracticeAnswer;

/**
 * What the rows of one part of a return gave.
 *
 * @param observations every number and sign, in the order of the rows
 * @param unread items where something stands that could not be used: not empty, and without a value
 * @param notCounted what it says of children whom the register does not count
 * @param answers the practice answers
 * @param replies what was written beside the queries of a receipt
 * @param findings what is wrong with single rows
 */
public record ParsedItems(
    List<Observation> observations,
    List<Observation> unread,
    List<Observation> notCounted,
    List<PracticeAnswer> answers,
    List<Reply> replies,
    List<Finding> findings) {

  /** Copies everything. */
  public ParsedItems {
    observations = List.copyOf(observations);
    unread = List.copyOf(unread);
    notCounted = List.copyOf(notCounted);
    answers = List.copyOf(answers);
    replies = List.copyOf(replies);
    findings = List.copyOf(findings);
  }
}
