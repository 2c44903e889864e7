package uk.seslip.ehecme.ingest.check;

import java.time.LocalDate;
import java.util.List;
import uk.seslip.ehecme.model.Observation;
import uk.seslip.ehecme.model.PracticeAnswer;
import uk.seslip.ehecme.model.Term;

/**
 * One authority's return of one term as it stands after its newest version.
 *
 * @param authority GSS code of who returned
 * @param term the term of the return
 * @param received the day its newest version came
 * @param nilReturn true when the authority says that it has nothing to return
 * @param observations what it says
 * @param notCounted what it says of children whom the register does not count
 * @param replaced what stood before its newest version; empty when there is only one
 * @param answers its practice answers
 */
public record CheckedReturn(
    String authority,
    Term term,
    LocalDate received,
    boolean nilReturn,
    List<Observation> observations,
    List<Observation> notCounted,
    List<Observation> replaced,
    List<PracticeAnswer> answers) {

  /** Copies the lists. */
  public CheckedReturn {
    observations = List.copyOf(observations);
    notCounted = List.copyOf(notCounted);
    replaced = List.copyOf(replaced);
    answers = List.copyOf(answers);
  }
}
