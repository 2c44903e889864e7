package uk.seslip.ehecme.transform.store;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.seslip.ehecme.transform.TestReturns.AS_OF;
import static uk.seslip.ehecme.transform.TestReturns.AUTUMN_2026;
import static uk.seslip.ehecme.transform.TestReturns.DEFINITIONS;
import static uk.seslip.ehecme.transform.TestReturns.KENT;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import uk.seslip.ehecme.model.Breakdown;
import uk.seslip.ehecme.model.Correction;
import uk.seslip.ehecme.model.ObservedValue;
import uk.seslip.ehecme.model.ObservedValue.Reported;
import uk.seslip.ehecme.transform.StoredObservation;
import uk.seslip.ehecme.transform.StoredSubmission;
import uk.seslip.ehecme.transform.TestReturns;

class FiguresInUseTest {

  private static final String CME = "cme_census";
  private static final String EHE = "ehe_census";

  private static final TestReturns.Return FIRST =
      TestReturns.of(KENT, AUTUMN_2026).total(CME, 10).total(EHE, 70);

  @Test
  void theHigherVersionReplacesWhatItReportsAndNothingElse() {
    TestReturns.Return second = TestReturns.of(KENT, AUTUMN_2026).version(2).total(CME, 12);

    assertThat(inUse(List.of(), FIRST, second)).containsExactly(number(12), number(70));
  }

  @Test
  void aMeasureThatIsHeldBackLeavesTheEarlierFigureInUse() {
    TestReturns.Return second =
        TestReturns.of(KENT, AUTUMN_2026).version(2).total(CME, 12).holding(CME);

    assertThat(inUse(List.of(), FIRST, second)).containsExactly(number(10), number(70));
  }

  @Test
  void aSubmissionThatIsNotAcceptedIsNotUsed() {
    assertThat(inUse(List.of(), FIRST.refused())).isEmpty();
  }

  @Test
  void anAgreedCorrectionTakesThePlaceOfTheFigureItNames() {
    assertThat(inUse(List.of(correction("10", "11")), FIRST))
        .containsExactly(number(11), number(70));
  }

  @Test
  void aFigureThatHasChangedSinceTheCorrectionWasAgreedIsLeftAsItIs() {
    assertThat(inUse(List.of(correction("9", "11")), FIRST))
        .containsExactly(number(10), number(70));
  }

  private static List<ObservedValue> inUse(
      List<Correction> corrections, TestReturns.Return... returns) {
    List<StoredSubmission> stored =
        Numbering.of(List.of())
            .number(Stream.of(returns).map(TestReturns.Return::submission).toList());
    List<StoredObservation> figures =
        stored.stream()
            .flatMap(
                from ->
                    from.submission().observations().stream()
                        .map(figure -> new StoredObservation(figure, from.id(), AS_OF)))
            .toList();
    return new FiguresInUse(stored, DEFINITIONS.region(), corrections)
        .of(figures).stream().map(figure -> figure.observation().value()).toList();
  }

  private static ObservedValue number(int number) {
    return new Reported(BigDecimal.valueOf(number));
  }

  private static Correction correction(String from, String to) {
    return new Correction(
        KENT, AUTUMN_2026, CME, Breakdown.TOTAL, from, to, "miscounted", "data lead", AS_OF);
  }
}
