package uk.seslip.ehecme.ingest.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import uk.seslip.ehecme.model.CheckRun.Outcome;
import uk.seslip.ehecme.model.Finding;
import uk.seslip.ehecme.model.Shorthand;

class TotalNotSumOfPartsTest {

  private final Check check = new TotalNotSumOfParts();

  @Test
  void partsThatFallOneShortAreFoundAtTheTotal() {
    CheckResult result = sexes("100", "51", "48", "0").ask(check);

    assertThat(result.outcome()).isEqualTo(Outcome.FOUND);
    assertThat(result.findings())
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.cell().cell()).isEqualTo("F5");
              assertThat(finding.found()).isEqualTo("99");
              assertThat(finding.expected()).isEqualTo("100");
              assertThat(finding.message())
                  .isEqualTo(
                      "The categories of EHE on census day by Sex add up to 99, but the total is"
                          + " 100.");
            });
  }

  @Test
  void partsThatAddUpPass() {
    assertThat(sexes("100", "51", "48", "1").ask(check).outcome()).isEqualTo(Outcome.PASSED);
  }

  @Test
  void aWithheldPartMakesTheSumUnknown() {
    CheckResult result =
        GivenReturn.of("2026-27-autumn")
            .number("ehe_census", "100")
            .number("ehe_census/Sex/Female", "51")
            .number("ehe_census/Sex/Male", "46")
            .withheld("ehe_census/Sex/Unknown", Shorthand.LOW)
            .ask(check);

    assertThat(result.outcome()).isEqualTo(Outcome.COULD_NOT_RUN);
    assertThat(result.reason()).isEqualTo("EHE on census day by Sex has no number for Unknown");
  }

  @Test
  void partsAboveTheTotalAreWrongEvenWithAPartMissing() {
    CheckResult result =
        GivenReturn.of("2026-27-autumn")
            .number("ehe_census", "100")
            .number("ehe_census/Sex/Female", "51")
            .number("ehe_census/Sex/Male", "50")
            .ask(check);

    assertThat(result.findings()).extracting(Finding::found).containsExactly("101");
  }

  @Test
  void aMissingTotalMakesTheSumUnknown() {
    CheckResult result =
        GivenReturn.of("2026-27-autumn").number("ehe_census/Sex/Female", "51").ask(check);

    assertThat(result.outcome()).isEqualTo(Outcome.COULD_NOT_RUN);
    assertThat(result.reason()).isEqualTo("EHE on census day has no number as its total");
  }

  @Test
  void breakdownsThatAgreeAgainstTheTotalAreOneFinding() {
    CheckResult result =
        GivenReturn.of("2026-27-spring")
            .number("ap_placements", "184")
            .number("ap_placements/Registration/Single", "100")
            .number("ap_placements/Registration/Dual main", "85")
            .number("ap_placements/Provision type/Tuition", "145")
            .number("ap_placements/Provision type/Hospital or medical provision", "40")
            .ask(check);

    assertThat(result.findings())
        .extracting(Finding::message)
        .containsExactly(
            "The 2 breakdowns of Alternative provision placements all add up to 185, but its total"
                + " is 184.");
  }

  @Test
  void breakdownsThatDisagreeWithOneAnotherAreFoundOneByOne() {
    CheckResult result =
        GivenReturn.of("2026-27-spring")
            .number("ap_placements", "184")
            .number("ap_placements/Registration/Single", "100")
            .number("ap_placements/Registration/Dual main", "85")
            .number("ap_placements/Provision type/Tuition", "150")
            .number("ap_placements/Provision type/Hospital or medical provision", "40")
            .ask(check);

    assertThat(result.findings()).extracting(Finding::found).containsExactly("190", "185");
  }

  @Test
  void totalsWithoutBreakdownsAreNotAsked() {
    CheckResult result = GivenReturn.of("2026-27-autumn").number("ehe_census", "1").ask(check);

    assertThat(result.outcome()).isEqualTo(Outcome.DOES_NOT_APPLY);
  }

  private static GivenReturn sexes(String total, String female, String male, String unknown) {
    return GivenReturn.of("2026-27-autumn")
        .number("ehe_census", total)
        .number("ehe_census/Sex/Female", female)
        .number("ehe_census/Sex/Male", male)
        .number("ehe_census/Sex/Unknown", unknown);
  }
}
