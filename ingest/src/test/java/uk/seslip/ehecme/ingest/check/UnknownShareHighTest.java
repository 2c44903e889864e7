package uk.seslip.ehecme.ingest.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import uk.seslip.ehecme.model.CheckRun.Outcome;
import uk.seslip.ehecme.model.Finding;
import uk.seslip.ehecme.model.Shorthand;

class UnknownShareHighTest {

  private final Check check = new UnknownShareHigh();

  @Test
  void unknownNotRecordedAndOtherCountTogether() {
    CheckResult result =
        GivenReturn.of("2026-27-autumn")
            .number("cme_census", "100")
            .number("cme_census/Reason/Unknown", "16")
            .number("cme_census/Reason/Not recorded", "7")
            .number("cme_census/Reason/Other", "13")
            .ask(check);

    assertThat(result.findings())
        .extracting(Finding::message)
        .containsExactly(
            "36% of CME on census day by Reason is unknown, not recorded or other: more than the"
                + " 30% that still lets it be compared.");
  }

  @Test
  void exactlyTheLimitIsFound() {
    assertThat(sexUnknown("100", "30").outcome()).isEqualTo(Outcome.FOUND);
    assertThat(sexUnknown("100", "29").outcome()).isEqualTo(Outcome.PASSED);
  }

  @Test
  void aSmallTotalIsNotAsked() {
    assertThat(sexUnknown("19", "19").outcome()).isEqualTo(Outcome.DOES_NOT_APPLY);
  }

  @Test
  void aWithheldUnknownLeavesTheShareOpen() {
    CheckResult result =
        GivenReturn.of("2026-27-autumn")
            .number("ehe_census", "100")
            .withheld("ehe_census/Sex/Unknown", Shorthand.UNAVAILABLE)
            .ask(check);

    assertThat(result.outcome()).isEqualTo(Outcome.COULD_NOT_RUN);
    assertThat(result.reason())
        .isEqualTo("EHE on census day by Sex does not say how much of it is unknown");
  }

  private CheckResult sexUnknown(String total, String unknown) {
    return GivenReturn.of("2026-27-autumn")
        .number("ehe_census", total)
        .number("ehe_census/Sex/Unknown", unknown)
        .ask(check);
  }
}
