package uk.seslip.ehecme.transform.store;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.seslip.ehecme.transform.TestReturns.AUTUMN_2026;
import static uk.seslip.ehecme.transform.TestReturns.KENT;
import static uk.seslip.ehecme.transform.TestReturns.MEDWAY;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import uk.seslip.ehecme.model.FigureChange;
import uk.seslip.ehecme.model.FigureChange.Cause;
import uk.seslip.ehecme.model.ObservedValue.Reported;
import uk.seslip.ehecme.model.Shorthand;
import uk.seslip.ehecme.model.Term;
import uk.seslip.ehecme.transform.StoredObservation;
import uk.seslip.ehecme.transform.StoredSubmission;
import uk.seslip.ehecme.transform.TestReturns;
import uk.seslip.ehecme.transform.TestReturns.Return;

class FigureChangesTest {

  private static final String CME = "cme_census";
  private static final String EHE = "ehe_census";
  private static final Term SUMMER = Term.ofSlug("2025-26-summer");

  @Test
  void aResubmissionChangesWhatItReportsOtherwiseAndNothingElse() {
    Return first = TestReturns.of(KENT, AUTUMN_2026).total(CME, 10).total(EHE, 50);
    Return second = TestReturns.of(KENT, AUTUMN_2026).total(CME, 12).total(EHE, 50).version(2);
    assertThat(changes(first, second))
        .singleElement()
        .satisfies(
            change -> {
              assertThat(change.figure().measure()).isEqualTo(CME);
              assertThat(change.from()).contains(new Reported(BigDecimal.TEN));
              assertThat(change.to()).isEqualTo(new Reported(BigDecimal.valueOf(12)));
              assertThat(change.cause()).isEqualTo(Cause.RESUBMISSION);
              assertThat(change.replaced()).contains(KENT + "/2026-27-autumn/1");
              assertThat(change.by()).isEqualTo(KENT + "/2026-27-autumn/2");
            });
  }

  @Test
  void aRestatedTermChangesAnEarlierReturn() {
    Return summer = TestReturns.of(KENT, SUMMER).total(CME, 10);
    Return autumn = TestReturns.of(KENT, AUTUMN_2026).total(CME, 9).restating(CME, SUMMER, 14);
    assertThat(changes(summer, autumn))
        .singleElement()
        .satisfies(
            change -> {
              assertThat(change.figure().period()).isEqualTo(SUMMER);
              assertThat(change.cause()).isEqualTo(Cause.RESTATEMENT);
              assertThat(change.size()).contains(BigDecimal.valueOf(4));
            });
  }

  @Test
  void aRestatementOfWhatWasNeverReturnedHasNothingBefore() {
    Return autumn = TestReturns.of(KENT, AUTUMN_2026).restating(CME, SUMMER, 14);
    assertThat(changes(autumn))
        .singleElement()
        .satisfies(
            change -> {
              assertThat(change.from()).isEmpty();
              assertThat(change.replaced()).isEmpty();
              assertThat(change.size()).isEmpty();
            });
  }

  @Test
  void theSameValueAgainIsNoChange() {
    Return first = TestReturns.of(KENT, AUTUMN_2026).withheld(CME, Shorthand.LOW, "<5");
    Return second =
        TestReturns.of(KENT, AUTUMN_2026).withheld(CME, Shorthand.LOW, "low").version(2);
    assertThat(changes(first, second)).isEmpty();
  }

  @Test
  void whatCannotBeUsedChangesNothing() {
    Return first = TestReturns.of(KENT, AUTUMN_2026).total(CME, 10);
    Return held = TestReturns.of(KENT, AUTUMN_2026).total(CME, 90).version(2).holding(CME);
    Return refused = TestReturns.of(KENT, AUTUMN_2026).total(CME, 80).version(3).refused();
    assertThat(changes(first, held, refused)).isEmpty();
  }

  @Test
  void theLargestChangeOfAnAuthorityComesFirst() {
    List<FigureChange> changes =
        changes(
            TestReturns.of(MEDWAY, AUTUMN_2026).total(CME, 1),
            TestReturns.of(MEDWAY, AUTUMN_2026).total(CME, 2).version(2),
            TestReturns.of(KENT, AUTUMN_2026).total(CME, 10).total(EHE, 50),
            TestReturns.of(KENT, AUTUMN_2026).total(CME, 12).total(EHE, 40).version(2));
    assertThat(changes)
        .extracting(change -> change.authority() + " " + change.figure().measure())
        .containsExactly(MEDWAY + " " + CME, KENT + " " + EHE, KENT + " " + CME);
  }

  private static List<FigureChange> changes(Return... returns) {
    List<StoredSubmission> stored =
        SubmissionStore.unstored(Stream.of(returns).map(Return::submission).toList(), List.of());
    List<StoredObservation> figures = stored.stream().flatMap(StoredObservation::of).toList();
    return FigureChanges.of(TestReturns.DEFINITIONS.register(), stored, figures);
  }
}
