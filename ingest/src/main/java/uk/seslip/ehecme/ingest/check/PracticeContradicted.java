package uk.seslip.ehecme.ingest.check;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import uk.seslip.ehecme.model.BreakdownTopic;
import uk.seslip.ehecme.model.CheckNeed;
import uk.seslip.ehecme.model.CheckScope;
import uk.seslip.ehecme.model.Measure;
import uk.seslip.ehecme.model.Observation;
import uk.seslip.ehecme.model.PracticeAnswer;

/** The shape of a check that an answer on practice fits a breakdown of CME on census day. */
abstract class PracticeContradicted extends NamedCheck {

  private final String question;
  private final Set<String> answers;
  private final String topic;

  /**
   * A check of this shape.
   *
   * @param question id of the practice question
   * @param answers the answers that the figures may contradict
   * @param topic name of the breakdown that is looked at
   */
  PracticeContradicted(String code, String question, Set<String> answers, String topic) {
    super(code, CheckScope.breakdown(topic).of("cme_census"), CheckNeed.ANSWERS);
    this.question = question;
    this.answers = Set.copyOf(answers);
    this.topic = topic;
  }

  /** The categories that the answer is about. */
  abstract List<Observation> concerned(TopicValues values);

  /** Whether the number in those categories cannot be, given the answer. */
  boolean isContradiction(CheckContext submission, BigDecimal concerned, TopicValues values) {
    return concerned.compareTo(submission.limit("practice_smallest_children")) >= 0;
  }

  @Override
  public final CheckResult run(CheckContext submission) {
    Tally tally = new Tally();
    Optional<String> answer =
        submission.given().answers().stream()
            .filter(given -> given.question().equals(question))
            .map(PracticeAnswer::answer)
            .findFirst();
    Optional<Measure> cme = submission.findMeasure("cme_census");
    Optional<BreakdownTopic> asked =
        cme.flatMap(m -> submission.definitions().register().findTopic(m, topic));
    if (answer.isEmpty()) {
      tally.couldNotRun("the practice question is not answered");
    } else if (answers.contains(answer.get()) && asked.isPresent()) {
      TopicValues values = TopicValues.of(submission, cme.orElseThrow(), asked.get());
      compare(submission, values, answer.get(), tally);
    } else {
      tally.passed();
    }
    return tally.result("the breakdown is not asked for in this term");
  }

  private void compare(CheckContext submission, TopicValues values, String answer, Tally tally) {
    if (values.numbers().isEmpty()) {
      tally.couldNotRun(values.label() + " has no number");
      return;
    }
    BigDecimal number =
        concerned(values).stream()
            .flatMap(part -> CheckContext.number(part).stream())
            .reduce(BigDecimal.ZERO, BigDecimal::add);
    if (!isContradiction(submission, number, values)) {
      tally.passed();
      return;
    }
    Observation place = concerned(values).stream().findFirst().orElse(values.parts().get(0));
    tally.found(
        new FindingMaker(submission, this)
            .one(
                place.cell(),
                values.measure(),
                values.label(),
                FindingMaker.written(number),
                answer));
  }
}
