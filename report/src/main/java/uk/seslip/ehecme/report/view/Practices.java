package uk.seslip.ehecme.report.view;

import java.util.List;
import uk.seslip.ehecme.model.PracticeAnswer;
import uk.seslip.ehecme.model.PracticeQuestion;
import uk.seslip.ehecme.transform.PublishedDataset;

/** Sets an authority's answers on how it counts beside the questions and why they matter. */
final class Practices {

  private final PublishedDataset dataset;

  Practices(PublishedDataset dataset) {
    this.dataset = dataset;
  }

  List<PracticeView> of(Place place) {
    return dataset.practiceQuestions().stream().map(q -> practice(place, q)).toList();
  }

  private PracticeView practice(Place place, PracticeQuestion question) {
    String answer =
        dataset.practiceAnswers().stream()
            .filter(a -> a.authority().equals(place.code()))
            .filter(a -> a.question().equals(question.id()))
            .map(PracticeAnswer::answer)
            .findFirst()
            .orElse("No answer given");
    return new PracticeView(question.text(), answer, Formats.sentence(question.why()));
  }
}
