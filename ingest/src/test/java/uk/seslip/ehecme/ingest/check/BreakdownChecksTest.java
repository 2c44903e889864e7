package uk.seslip.ehecme.ingest.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.junit.jupiter.api.Test;
import uk.seslip.ehecme.model.CheckRun.Outcome;
import uk.seslip.ehecme.model.Finding;
import uk.seslip.ehecme.model.Shorthand;

/** The checks of one breakdown against its total and in itself. */
class BreakdownChecksTest {

  @Test
  void categoriesThatAddUpToAHundredUnderAnotherTotalArePercentages() {
    GivenReturn given = sexes("400", "51", "48", "1");
    assertThat(given.ask(new PercentagesAsCounts()).findings())
        .extracting(Finding::message)
        .containsExactly(
            "The categories of EHE on census day by Sex add up to 100 and the total is 400: they"
                + " look like percentages.");
    assertThat(given.ask(new TotalNotSumOfParts()).outcome()).isEqualTo(Outcome.PASSED);
  }

  @Test
  void aTotalNearAHundredIsAnOrdinarySlip() {
    GivenReturn given = sexes("105", "51", "48", "1");
    assertThat(given.ask(new PercentagesAsCounts()).outcome()).isEqualTo(Outcome.PASSED);
    assertThat(given.ask(new TotalNotSumOfParts()).outcome()).isEqualTo(Outcome.FOUND);
  }

  @Test
  void aCategoryAboveTheTotalIsFoundAtItsCellAndOnlyOnce() {
    GivenReturn given = sexes("120", "610", "58", "1");
    assertThat(given.ask(new PartAboveTotal()).findings())
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.cell().cell()).isEqualTo("F6");
              assertThat(finding.message())
                  .isEqualTo("EHE on census day, Sex: Female is 610, more than the total of 120.");
            });
    assertThat(given.ask(new TotalNotSumOfParts()).outcome()).isEqualTo(Outcome.PASSED);
  }

  @Test
  void hiddenSmallCountsMustMakeUpWhatIsLeft() {
    assertThat(hidden("46").ask(new WithheldPartsDoNotFit()).outcome()).isEqualTo(Outcome.PASSED);
    assertThat(hidden("49").ask(new WithheldPartsDoNotFit()).findings())
        .extracting(Finding::found, Finding::expected)
        .containsExactly(tuple("0", "1 to 4"));
    assertThat(hidden("44").ask(new WithheldPartsDoNotFit()).findings()).hasSize(1);
  }

  @Test
  void aSymbolWithoutASizeLeavesTheSumOpen() {
    GivenReturn given =
        GivenReturn.of("2026-27-autumn")
            .number("ehe_census", "100")
            .number("ehe_census/Sex/Female", "51")
            .number("ehe_census/Sex/Male", "49")
            .withheld("ehe_census/Sex/Unknown", Shorthand.UNAVAILABLE);
    assertThat(given.ask(new WithheldPartsDoNotFit()).outcome()).isEqualTo(Outcome.COULD_NOT_RUN);
  }

  @Test
  void categoriesWithoutATotalAreFoundAndASymbolAsTotalIsNot() {
    GivenReturn none = GivenReturn.of("2026-27-autumn").number("ehe_census/Sex/Male", "9");
    assertThat(none.ask(new TotalMissing()).outcome()).isEqualTo(Outcome.FOUND);
    none.withheld("ehe_census", Shorthand.UNAVAILABLE);
    assertThat(none.ask(new TotalMissing()).outcome()).isEqualTo(Outcome.PASSED);
  }

  @Test
  void aBreakdownOfSymbolsUnderANumberIsNoted() {
    GivenReturn given =
        GivenReturn.of("2026-27-autumn")
            .number("ehe_census", "100")
            .withheld("ehe_census/Sex/Male", Shorthand.UNAVAILABLE);
    assertThat(given.ask(new BreakdownWithheld()).outcome()).isEqualTo(Outcome.FOUND);
    given.number("ehe_census/Sex/Female", "51");
    assertThat(given.ask(new BreakdownWithheld()).outcome()).isEqualTo(Outcome.PASSED);
  }

  @Test
  void everyoneInOneCategoryIsFoundUnlessTheCategoryIsUnknown() {
    Check check = new SingleCategoryHoldsAll();
    assertThat(sexes("20", "20", "0", "0").ask(check).outcome()).isEqualTo(Outcome.FOUND);
    assertThat(sexes("20", "19", "1", "0").ask(check).outcome()).isEqualTo(Outcome.PASSED);
    assertThat(sexes("20", "0", "0", "20").ask(check).outcome()).isEqualTo(Outcome.PASSED);
    assertThat(sexes("19", "19", "0", "0").ask(check).outcome()).isEqualTo(Outcome.DOES_NOT_APPLY);
  }

  @Test
  void theSameNumberInEveryCategoryIsFound() {
    GivenReturn given = GivenReturn.of("2026-27-autumn").number("ehe_census", "33");
    for (int year = 1; year <= 4; year++) {
      given.number("ehe_census/Year group/Year " + year, "8");
    }
    assertThat(given.ask(new EqualParts()).outcome()).isEqualTo(Outcome.FOUND);
    given.number("ehe_census/Year group/Year 5", "1");
    assertThat(given.ask(new EqualParts()).outcome()).isEqualTo(Outcome.PASSED);
  }

  @Test
  void aShareOfGirlsFarFromAHalfIsFound() {
    Check check = new SexShareUnusual();
    assertThat(sexes("100", "34", "66", "0").ask(check).findings())
        .extracting(Finding::message)
        .containsExactly("34% of EHE on census day are girls, outside 35 to 65%.");
    assertThat(sexes("100", "35", "65", "0").ask(check).outcome()).isEqualTo(Outcome.PASSED);
    assertThat(sexes("99", "10", "89", "0").ask(check).outcome()).isEqualTo(Outcome.DOES_NOT_APPLY);
  }

  @Test
  void moreInReceptionThanInYearOneIsFoundInTheAutumnOnly() {
    Check check = new ReceptionAboveYearOne();
    assertThat(youngest("2026-27-autumn", "12", "11").ask(check).outcome())
        .isEqualTo(Outcome.FOUND);
    assertThat(youngest("2026-27-autumn", "9", "2").ask(check).outcome()).isEqualTo(Outcome.PASSED);
    assertThat(youngest("2026-27-spring", "12", "11").ask(check).outcome())
        .isEqualTo(Outcome.DOES_NOT_APPLY);
  }

  private static GivenReturn youngest(String term, String reception, String yearOne) {
    return GivenReturn.of(term)
        .number("ehe_census/Year group/Reception", reception)
        .number("ehe_census/Year group/Year 1", yearOne);
  }

  private static GivenReturn hidden(String male) {
    return GivenReturn.of("2026-27-autumn")
        .number("ehe_census", "100")
        .number("ehe_census/Sex/Female", "51")
        .number("ehe_census/Sex/Male", male)
        .withheld("ehe_census/Sex/Unknown", Shorthand.LOW);
  }

  private static GivenReturn sexes(String total, String female, String male, String unknown) {
    return GivenReturn.of("2026-27-autumn")
        .number("ehe_census", total)
        .number("ehe_census/Sex/Female", female)
        .number("ehe_census/Sex/Male", male)
        .number("ehe_census/Sex/Unknown", unknown);
  }
}
