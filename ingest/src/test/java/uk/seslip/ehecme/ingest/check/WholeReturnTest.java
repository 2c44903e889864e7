package uk.seslip.ehecme.ingest.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import uk.seslip.ehecme.model.CheckRun.Outcome;
import uk.seslip.ehecme.model.Finding;

/** The checks of a return as a whole, and of its two families against each other. */
class WholeReturnTest {

  @Test
  void nothingButZerosIsFoundUnlessTheReturnIsNil() {
    GivenReturn given =
        GivenReturn.of("2026-27-autumn")
            .number("ehe_census", "0")
            .number("cme_census", "0")
            .number("ehe_any_point", "0")
            .number("ehe_starts", "0")
            .number("suspensions", "0");
    assertThat(given.ask(new AllZeros()).findings())
        .extracting(Finding::message)
        .containsExactly("All 5 numbers of portsmouth.xlsx are zero.");
    assertThat(given.nil().ask(new AllZeros()).outcome()).isEqualTo(Outcome.PASSED);
  }

  @Test
  void oneCountAmongZerosPasses() {
    GivenReturn given = GivenReturn.of("2026-27-autumn").number("ehe_census", "1");
    assertThat(given.ask(new AllZeros()).outcome()).isEqualTo(Outcome.PASSED);
  }

  @Test
  void twentyMultiplesOfFiveAreRoundedAndAllowForRounding() {
    GivenReturn rounded = multiplesOfFive(17).number("ehe_census/Sex/Female", "50");
    rounded.number("ehe_census/Sex/Male", "45").number("ehe_census", "100");
    assertThat(rounded.ask(new RoundedFigures()).findings())
        .extracting(Finding::found)
        .containsExactly("multiples of 5");
    rounded.number("ehe_census/Sex/Unknown", "15");
    assertThat(rounded.ask(new TotalNotSumOfParts()).outcome()).isEqualTo(Outcome.PASSED);
  }

  @Test
  void oneExactFigureMakesAReturnExact() {
    GivenReturn exact = multiplesOfFive(19).number("ehe_census", "101");
    assertThat(exact.ask(new RoundedFigures()).outcome()).isEqualTo(Outcome.PASSED);
  }

  @Test
  void equalCountsOfBothFamiliesAreFoundAboveTheThreshold() {
    assertThat(both("51", "51").ask(new EheEqualsCme()).outcome()).isEqualTo(Outcome.FOUND);
    assertThat(both("50", "50").ask(new EheEqualsCme()).outcome()).isEqualTo(Outcome.PASSED);
    assertThat(both("51", "52").ask(new EheEqualsCme()).outcome()).isEqualTo(Outcome.PASSED);
  }

  @Test
  void aYearThatEqualsACensusIsFoundAtTheYear() {
    GivenReturn given =
        GivenReturn.of("2026-27-autumn").number("cme_census", "84").number("cme_any_point", "84");
    assertThat(given.ask(new CensusEqualsAnyPoint()).findings())
        .extracting(Finding::message)
        .containsExactly("CME at any point in the year and CME on census day are both 84.");
  }

  @Test
  void longCasesMustFitTheDurations() {
    assertThat(durations("40").ask(new CmeLongCasesDisagree()).outcome()).isEqualTo(Outcome.PASSED);
    assertThat(durations("56").ask(new CmeLongCasesDisagree()).findings())
        .extracting(Finding::expected)
        .containsExactly("30 to 45");
    assertThat(durations("19").ask(new CmeLongCasesDisagree()).outcome()).isEqualTo(Outcome.FOUND);
  }

  private static GivenReturn durations(String over20) {
    return GivenReturn.of("2026-27-spring")
        .number("cme_over_20_school_days", over20)
        .number("cme_census/Duration/Less than 2 weeks", "40")
        .number("cme_census/Duration/2 to 4 weeks", "15")
        .number("cme_census/Duration/4 to 8 weeks", "10")
        .number("cme_census/Duration/8 to 12 weeks", "5")
        .number("cme_census/Duration/12 to 26 weeks", "10")
        .number("cme_census/Duration/26 to 52 weeks", "10")
        .number("cme_census/Duration/Over 52 weeks", "10")
        .number("cme_census/Duration/Unknown", "0");
  }

  private static GivenReturn both(String ehe, String cme) {
    return GivenReturn.of("2026-27-spring").number("ehe_census", ehe).number("cme_census", cme);
  }

  private static GivenReturn multiplesOfFive(int figures) {
    GivenReturn given = GivenReturn.of("2026-27-autumn");
    for (int i = 1; i <= figures; i++) {
      given.number("cme_census/Reason/" + i, Integer.toString(5 * i));
    }
    return given;
  }
}
