package uk.seslip.ehecme.ingest.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.seslip.ehecme.model.CheckRun.Outcome;
import uk.seslip.ehecme.model.Finding;

/** The checks that set a return against earlier terms and against the other authorities. */
class EarlierTermsTest {

  private static final String NOW = "2026-27-autumn";
  private static final String YEAR_BEFORE = "2025-26-autumn";
  private static final String TERM_BEFORE = "2025-26-summer";

  @Test
  void withoutHistoryTheChecksOfChangesCouldNotRun() {
    GivenReturn alone = GivenReturn.of(NOW).number("suspensions", "0");
    assertThat(
            Checks.ALL.stream()
                .filter(check -> alone.ask(check).outcome() == Outcome.COULD_NOT_RUN)
                .map(Check::code))
        .contains(
            "zero_after_large",
            "large_after_zero",
            "changed_much_on_last_year",
            "outside_own_range",
            "share_of_region_moved",
            "figures_shifted",
            "same_as_last_term",
            "same_as_last_year",
            "breakdown_copied",
            "family_missing",
            "measure_missing",
            "breakdown_missing");
    assertThat(alone.ask(new OutsideOwnRange()).reason()).isEqualTo("there is no history here");
    assertThat(alone.ask(new ZeroAfterLarge()).reason()).isEqualTo("there is no history here");
  }

  @Test
  void aZeroAfterManyAndManyAfterAZeroAreFoundEachByItsOwnCheck() {
    assertThat(suspensions("0", "20").ask(new ZeroAfterLarge()).outcome()).isEqualTo(Outcome.FOUND);
    assertThat(suspensions("0", "19").ask(new ZeroAfterLarge()).outcome())
        .isEqualTo(Outcome.PASSED);
    assertThat(suspensions("20", "0").ask(new LargeAfterZero()).outcome()).isEqualTo(Outcome.FOUND);
    assertThat(suspensions("20", "0").ask(new ZeroAfterLarge()).outcome())
        .isEqualTo(Outcome.PASSED);
  }

  @Test
  void aMultipleOfLastYearIsFoundInBothDirections() {
    Check check = new ChangedMuchOnLastYear();
    assertThat(suspensions("100", "40").ask(check).findings())
        .extracting(Finding::message)
        .containsExactly("Suspensions in the term is 100; in Autumn 2025/26 it was 40.");
    assertThat(suspensions("40", "100").ask(check).outcome()).isEqualTo(Outcome.FOUND);
    assertThat(suspensions("99", "40").ask(check).outcome()).isEqualTo(Outcome.PASSED);
    assertThat(suspensions("45", "16").ask(check).outcome()).isEqualTo(Outcome.PASSED);
  }

  @Test
  void aChangeFarFromItsOwnEarlierChangesIsFoundFromFourSameTermsOn() {
    Check check = new OutsideOwnRange();
    assertThat(afterYears("660", "500", "490", "480", "470").ask(check).findings())
        .extracting(Finding::expected)
        .containsExactly("385 to 635");
    assertThat(afterYears("620", "500", "490", "480", "470").ask(check).outcome())
        .isEqualTo(Outcome.PASSED);
    assertThat(afterYears("660", "500", "490", "480").ask(check).outcome())
        .isEqualTo(Outcome.COULD_NOT_RUN);
  }

  @Test
  void anUnsteadyAuthorityIsGivenMoreRoom() {
    assertThat(afterYears("660", "500", "380", "490", "370").ask(new OutsideOwnRange()).outcome())
        .isEqualTo(Outcome.PASSED);
  }

  @Test
  void aCountThatMovedAgainstAllOthersIsFound() {
    String[] others = {"E10000016", "E06000039", "E06000038", "E10000030", "E06000035"};
    GivenReturn now = GivenReturn.of(NOW).number("ehe_census", "170").number("cme_census", "9");
    for (String other : others) {
      now.after(GivenReturn.of(NOW).by(other).number("ehe_census", "100"));
      now.after(GivenReturn.of(YEAR_BEFORE).by(other).number("ehe_census", "100"));
    }
    now.after(GivenReturn.of(YEAR_BEFORE).number("ehe_census", "100"));
    assertThat(now.ask(new ShareOfRegionMoved()).findings())
        .extracting(Finding::expected)
        .containsExactly("about 100");
    GivenReturn alone =
        GivenReturn.of(NOW)
            .number("ehe_census", "170")
            .after(GivenReturn.of(YEAR_BEFORE).number("ehe_census", "100"));
    assertThat(alone.ask(new ShareOfRegionMoved()).outcome()).isEqualTo(Outcome.COULD_NOT_RUN);
  }

  @ParameterizedTest
  @ValueSource(strings = {"2025-26-summer", "2025-26-autumn"})
  void aReturnOfTheSameFiguresIsACopyOfOneTermOnly(String earlier) {
    GivenReturn copy = regional(NOW, 0).after(regional(earlier, 0));
    GivenReturn changed = regional(NOW, 1).after(regional(earlier, 0));
    boolean lastTerm = earlier.equals(TERM_BEFORE);
    Check its = lastTerm ? new SameAsLastTerm() : new SameAsLastYear();
    Check other = lastTerm ? new SameAsLastYear() : new SameAsLastTerm();
    assertThat(copy.ask(its).outcome()).isEqualTo(Outcome.FOUND);
    assertThat(copy.ask(other).outcome()).isEqualTo(Outcome.COULD_NOT_RUN);
    assertThat(changed.ask(its).outcome()).isEqualTo(Outcome.PASSED);
  }

  @Test
  void aBreakdownOfLastTermUnderANewTotalIsFound() {
    GivenReturn now = years(NOW, 0).number("ehe_census", "91").number("cme_census", "3");
    now.after(years(TERM_BEFORE, 0).number("ehe_census", "90"));
    assertThat(now.ask(new BreakdownCopied()).findings())
        .extracting(Finding::message)
        .containsExactly(
            "EHE on census day by Year group has the same number in every category as Summer"
                + " 2025/26.");
    GivenReturn counted = years(NOW, 1).after(years(TERM_BEFORE, 0));
    assertThat(counted.ask(new BreakdownCopied()).outcome()).isEqualTo(Outcome.PASSED);
  }

  @Test
  void figuresOneCategoryFurtherDownAreFound() {
    Check check = new FiguresShifted();
    GivenReturn before = durations(YEAR_BEFORE, 10, 20, 40, 30, 15, 10, 5, 0);
    assertThat(durations(NOW, 0, 10, 20, 40, 30, 15, 10, 5).after(before).ask(check).findings())
        .extracting(Finding::found)
        .containsExactly("down");
    assertThat(durations(NOW, 20, 40, 30, 15, 10, 5, 0, 0).after(before).ask(check).findings())
        .extracting(Finding::found)
        .containsExactly("up");
    assertThat(durations(NOW, 12, 19, 38, 33, 15, 9, 6, 1).after(before).ask(check).outcome())
        .isEqualTo(Outcome.PASSED);
  }

  @Test
  void whatWasGivenLastYearAndIsEmptyIsFoundOnItsOwnLevel() {
    GivenReturn before =
        GivenReturn.of(YEAR_BEFORE)
            .number("ehe_census", "90")
            .number("cme_census", "30")
            .number("cme_census/Sex/Male", "15")
            .number("suspensions", "9")
            .number("managed_moves", "2");
    GivenReturn now =
        GivenReturn.of(NOW).number("cme_census", "31").number("suspensions", "8").after(before);
    assertThat(now.ask(new FamilyMissing()).findings())
        .extracting(Finding::item)
        .containsExactly("Elective home education");
    assertThat(now.ask(new MeasureMissing()).findings())
        .extracting(finding -> finding.measure().orElseThrow())
        .containsExactly("managed_moves");
    assertThat(now.ask(new BreakdownMissing()).findings())
        .extracting(Finding::item)
        .containsExactly("CME on census day by Sex");
  }

  private static GivenReturn suspensions(String now, String then) {
    return GivenReturn.of(NOW)
        .number("suspensions", now)
        .after(GivenReturn.of(YEAR_BEFORE).number("suspensions", then));
  }

  private static GivenReturn afterYears(String now, String... newestFirst) {
    GivenReturn given = GivenReturn.of(NOW).number("suspensions", now);
    for (int i = 0; i < newestFirst.length; i++) {
      String term = (2025 - i) + "-" + (26 - i) + "-autumn";
      given.after(GivenReturn.of(term).number("suspensions", newestFirst[i]));
    }
    return given;
  }

  private static GivenReturn regional(String term, int more) {
    GivenReturn given = years(term, more);
    String[] items = {"suspensions", "managed_moves", "ap_places", "ap_placements"};
    for (int i = 0; i < items.length; i++) {
      given.number(items[i], Integer.toString(7 + i));
    }
    return given;
  }

  private static GivenReturn years(String term, int more) {
    GivenReturn given = GivenReturn.of(term);
    for (int year = 1; year <= 6; year++) {
      given.number("ehe_census/Year group/Year " + year, Integer.toString(10 + year + more));
    }
    return given;
  }

  private static GivenReturn durations(String term, int... numbers) {
    String[] bands = {
      "Less than 2 weeks",
      "2 to 4 weeks",
      "4 to 8 weeks",
      "8 to 12 weeks",
      "12 to 26 weeks",
      "26 to 52 weeks",
      "Over 52 weeks",
      "Unknown"
    };
    GivenReturn given = GivenReturn.of(term);
    for (int i = 0; i < bands.length; i++) {
      given.number("cme_census/Duration/" + bands[i], Integer.toString(numbers[i]));
    }
    return given;
  }
}
