package uk.seslip.ehecme.transform.series;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import uk.seslip.ehecme.model.PracticeAnswer;
import uk.seslip.ehecme.model.PracticeQuestion;
import uk.seslip.ehecme.model.Submission;
import uk.seslip.ehecme.transform.RunContext;
import uk.seslip.ehecme.transform.StoredSubmission;

/** The practice answers of the newest term: choices only, never an authority's own words. */
final class NewestAnswers {

  private NewestAnswers() {}

  /** One answer for each authority and question, by authority and question. */
  static List<PracticeAnswer> of(RunContext context) {
    Map<String, PracticeAnswer> newest = new LinkedHashMap<>();
    context.submissions().stream()
        .filter(s -> s.submission().term().equals(context.term()) && s.submission().accepted())
        .sorted(
            Comparator.comparing((StoredSubmission s) -> s.submission().version())
                .thenComparing(s -> s.submission().received())
                .thenComparing(StoredSubmission::number))
        .map(StoredSubmission::submission)
        .map(Submission::answers)
        .flatMap(List::stream)
        .filter(a -> isChoice(a, context.definitions().practiceQuestions()))
        .forEach(a -> newest.put(a.authority() + "/" + a.question(), a));
    return newest.values().stream()
        .map(a -> new PracticeAnswer(a.authority(), a.term(), a.question(), a.answer(), ""))
        .sorted(
            Comparator.comparing(PracticeAnswer::authority).thenComparing(PracticeAnswer::question))
        .toList();
  }

  private static boolean isChoice(PracticeAnswer answer, List<PracticeQuestion> questions) {
    return questions.stream()
        .filter(q -> q.id().equals(answer.question()))
        .anyMatch(q -> q.options().contains(answer.answer()));
  }
}
