package uk.seslip.ehecme.ingest.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import uk.seslip.ehecme.model.CheckRun.Outcome;
import uk.seslip.ehecme.model.Finding;
import uk.seslip.ehecme.model.Shorthand;

class SingleValuesTest {

  @Test
  void aCountBelowZeroIsFoundAtItsCell() {
    CheckResult result =
        GivenReturn.of("2026-27-autumn")
            .number("ehe_census", "512")
            .number("ehe_census/Sex/Female", "-3")
            .ask(new NegativeNumber());

    assertThat(result.outcome()).isEqualTo(Outcome.FOUND);
    assertThat(result.findings())
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.type().code()).isEqualTo("negative_number");
              assertThat(finding.cell().label()).isEqualTo("portsmouth.xlsx › EHE › F6");
              assertThat(finding.found()).isEqualTo("-3");
              assertThat(finding.measure()).hasValue("ehe_census");
              assertThat(finding.message())
                  .isEqualTo("EHE on census day, Sex: Female is -3, less than zero.");
            });
  }

  @Test
  void aFractionIsFoundButTrailingZerosAreNot() {
    CheckResult result =
        GivenReturn.of("2026-27-autumn")
            .number("ehe_census", "512.0")
            .number("cme_census", "40.50")
            .ask(new DecimalNumber());

    assertThat(result.findings()).extracting(Finding::found).containsExactly("40.5");
  }

  @Test
  void wholeCountsPass() {
    GivenReturn given = GivenReturn.of("2026-27-autumn").number("ehe_census", "0");

    assertThat(given.ask(new NegativeNumber()).outcome()).isEqualTo(Outcome.PASSED);
    assertThat(given.ask(new DecimalNumber()).outcome()).isEqualTo(Outcome.PASSED);
  }

  @Test
  void aReturnOfSymbolsOnlyIsNotAsked() {
    CheckResult result =
        GivenReturn.of("2026-27-autumn")
            .withheld("ehe_census", Shorthand.UNAVAILABLE)
            .ask(new NegativeNumber());

    assertThat(result.outcome()).isEqualTo(Outcome.DOES_NOT_APPLY);
    assertThat(result.reason()).isEqualTo("the return holds no number");
  }
}
