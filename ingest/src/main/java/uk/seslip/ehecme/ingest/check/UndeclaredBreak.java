package uk.seslip.ehecme.ingest.check;

import java.util.Optional;
import uk.seslip.ehecme.model.CheckNeed;
import uk.seslip.ehecme.model.CheckScope;
import uk.seslip.ehecme.model.PracticeAnswer;
import uk.seslip.ehecme.model.SeriesBreak;

/** Notes that an authority changed its recording this term and no break is declared for it. */
final class UndeclaredBreak extends NamedCheck {

  private static final String QUESTION = "system_change";
  private static final String CHANGED = "Yes, this term";

  UndeclaredBreak() {
    super("undeclared_break", CheckScope.wholeReturn(), CheckNeed.ANSWERS);
  }

  @Override
  public CheckResult run(CheckContext submission) {
    Tally tally = new Tally();
    Optional<PracticeAnswer> answer =
        submission.given().answers().stream()
            .filter(given -> given.question().equals(QUESTION))
            .findFirst();
    if (answer.isEmpty()) {
      tally.couldNotRun("the practice question is not answered");
    } else if (answer.get().answer().equals(CHANGED) && !isDeclared(submission)) {
      tally.found(
          new FindingMaker(submission, this)
              .ofReturn()
              .found(CHANGED)
              .expected("a break in config/breaks.csv")
              .finding());
    } else {
      tally.passed();
    }
    return tally.result("the practice question is not asked");
  }

  private static boolean isDeclared(CheckContext submission) {
    return submission.definitions().breaks().stream()
        .filter((SeriesBreak declared) -> declared.place().equals(submission.authority().code()))
        .anyMatch(declared -> declared.term().equals(submission.term()));
  }
}
