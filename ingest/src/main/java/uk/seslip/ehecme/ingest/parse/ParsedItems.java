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
 * @param answers the practice answers
 * @param replies what was written beside the queries of a receipt
 * @param findings what is wrong with single rows
 */
public record ParsedItems(
    List<Observation> observations,
    List<Observation> unread,
    List<PracticeAnswer> answers,
    List<Reply> replies,
    List<Finding> findings) {

  /** Copies everything. */
  public ParsedItems {
    observations = List.copyOf(observations);
    unread = List.copyOf(unread);
    answers = List.copyOf(answers);
    replies = List.copyOf(replies);
    findings = List.copyOf(findings);
  }
}
