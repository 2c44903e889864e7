package uk.seslip.ehecme.ingest.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.seslip.ehecme.model.CheckRun.Outcome;
import uk.seslip.ehecme.model.Finding;

/** The checks of figures against answers on practice, of days, of versions and of magnitude. */
class PracticeAndDatesTest {

  private static final String NOW = "2026-27-autumn";
  private static final String WAITING = "waiting_children_counted";

  @ParameterizedTest
  @CsvSource({
    "waiting_children_counted, No, Reason/Waiting school start, waiting_children_contradicted",
    "unsuitable_ehe_switch, Stays in EHE, Reason/Unsuitable elective home education,"
        + " unsuitable_ehe_contradicted",
    "day_threshold, 15, Duration/Less than 2 weeks, day_threshold_contradicted"
  })
  void childrenWhomAnAnswerLeavesOutAreFoundFromFiveOn(
      String question, String answer, String category, String code) {
    Check check = Checks.ALL.stream().filter(c -> c.code().equals(code)).findFirst().orElseThrow();
    assertThat(cme(category, "5").answer(question, answer).ask(check).outcome())
        .isEqualTo(Outcome.FOUND);
    assertThat(cme(category, "4").answer(question, answer).ask(check).outcome())
        .isEqualTo(Outcome.PASSED);
    assertThat(cme(category, "5").answer(question, "Not known").ask(check).outcome())
        .isEqualTo(Outcome.PASSED);
    assertThat(cme(category, "5").ask(check).reason())
        .isEqualTo("the practice question is not answered");
  }

  @Test
  void nobodyWaitingWhereWaitingChildrenCountIsFound() {
    Check check = new WaitingChildrenMissing();
    GivenReturn none = cme("Reason/Mental health", "20").answer(WAITING, "Yes");
    assertThat(none.ask(check).findings())
        .extracting(Finding::message)
        .containsExactly(
            "CME on census day by Reason has 0 children waiting for a place, but the practice"
                + " answer says that waiting children are counted: Yes.");
    none.number("cme_census/Reason/Waiting school start", "1");
    assertThat(none.ask(check).outcome()).isEqualTo(Outcome.PASSED);
    GivenReturn unexplained = cme("Reason/Not recorded", "90").answer(WAITING, "Yes");
    assertThat(unexplained.ask(check).outcome()).isEqualTo(Outcome.PASSED);
  }

  @Test
  void aChangeOfRecordingWithoutADeclaredBreakIsNotedForTheRegion() {
    String change = "Yes, this term";
    GivenReturn portsmouth = GivenReturn.of("2025-26-summer").answer("system_change", change);
    GivenReturn now = GivenReturn.of(NOW).answer("system_change", change);
    assertThat(portsmouth.ask(new UndeclaredBreak()).outcome()).isEqualTo(Outcome.PASSED);
    assertThat(now.ask(new UndeclaredBreak()).outcome()).isEqualTo(Outcome.FOUND);
  }

  @Test
  void aReturnIsLateAfterTheLastDayUntilTheNextCensus() {
    Check check = new LateReturn();
    assertThat(GivenReturn.of(NOW).on("2026-10-30").ask(check).outcome()).isEqualTo(Outcome.PASSED);
    assertThat(GivenReturn.of(NOW).on("2026-10-31").ask(check).findings())
        .extracting(Finding::message)
        .containsExactly(
            "The return was received on 31 October 2026; the last day was 30 October 2026.");
    assertThat(GivenReturn.of(NOW).on("2027-06-01").ask(check).outcome())
        .isEqualTo(Outcome.DOES_NOT_APPLY);
  }

  @Test
  void aReturnFromBeforeCensusDayIsFound() {
    Check check = new ReturnedBeforeCensus();
    assertThat(GivenReturn.of(NOW).on("2026-09-30").ask(check).outcome()).isEqualTo(Outcome.FOUND);
    assertThat(GivenReturn.of(NOW).on("2026-10-01").ask(check).outcome()).isEqualTo(Outcome.PASSED);
  }

  @Test
  void aVersionThatChangesNothingIsNoted() {
    GivenReturn first = GivenReturn.of(NOW).number("ehe_census", "90");
    Check check = new ResubmissionWithoutChange();
    assertThat(first.ask(check).outcome()).isEqualTo(Outcome.DOES_NOT_APPLY);
    assertThat(GivenReturn.of(NOW).number("ehe_census", "90").replacing(first).ask(check))
        .extracting(CheckResult::outcome)
        .isEqualTo(Outcome.FOUND);
    assertThat(GivenReturn.of(NOW).number("ehe_census", "91").replacing(first).ask(check))
        .extracting(CheckResult::outcome)
        .isEqualTo(Outcome.PASSED);
  }

  @Test
  void aTenthOfAllChildrenIsImplausible() {
    GivenReturn given = GivenReturn.of(NOW).number("ehe_census", "300");
    assertThat(given.ask(new ImplausibleRate()).outcome()).isEqualTo(Outcome.PASSED);
    given.number("ehe_any_point", "30000");
    assertThat(given.ask(new ImplausibleRate()).findings())
        .extracting(finding -> finding.measure().orElseThrow())
        .containsExactly("ehe_any_point");
  }

  @Test
  void oneBreakdownForBothFamiliesIsFoundUnlessTheirTotalsAreEqualToo() {
    GivenReturn given = GivenReturn.of(NOW).number("ehe_census", "400").number("cme_census", "90");
    for (int year = 1; year <= 5; year++) {
      String number = Integer.toString(10 + year);
      given.number("ehe_census/Year group/Year " + year, number);
      given.number("cme_census/Year group/Year " + year, number);
    }
    assertThat(given.ask(new EheAndCmeShareBreakdown()).outcome()).isEqualTo(Outcome.FOUND);
    given.number("ehe_census/Year group/Year 6", "7");
    given.number("cme_census/Year group/Year 6", "8");
    assertThat(given.ask(new EheAndCmeShareBreakdown()).outcome()).isEqualTo(Outcome.PASSED);
  }

  private static GivenReturn cme(String category, String number) {
    return GivenReturn.of(NOW).number("cme_census/" + category, number);
  }
}
