package uk.seslip.ehecme.report.view;

import java.util.List;
import java.util.stream.Stream;
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
    Stream<PracticeView> answers =
        dataset.practiceQuestions().stream().map(question -> practice(place, question));
    return Stream.concat(answers, OwnWords.of(dataset, place).replies().stream()).toList();
  }

  private PracticeView practice(Place place, PracticeQuestion question) {
    String answer =
        dataset.practiceAnswers().stream()
            .filter(a -> a.authority().equals(place.code()))
            .filter(a -> a.question().equals(question.id()))
            .map(PracticeAnswer::answer)
            .findFirst()
            .orElse("No answer given");
    return new PracticeView(
        question.text(),
        OwnWords.of(dataset, place).beside(question, answer),
        Formats.sentence(question.why()));
  }
}
