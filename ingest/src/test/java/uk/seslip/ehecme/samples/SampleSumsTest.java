package uk.seslip.ehecme.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.seslip.ehecme.ingest.definition.DefinitionsReader;
import uk.seslip.ehecme.model.Authority;
import uk.seslip.ehecme.model.Breakdown;
import uk.seslip.ehecme.model.Definitions;
import uk.seslip.ehecme.model.Term;

/** Holds the invented numbers to what a reader may rely on: sums, levels and named oddities. */
class SampleSumsTest {
  private static final Definitions DEFINITIONS =
      DefinitionsReader.read(Root.folder().resolve("config"));
  private static final SampleReturns RETURNS = new SampleReturns(DEFINITIONS);

  @Test
  void thePartsOfEveryBreakdownSumToItsTotal() {
    for (Authority authority : SampleReturns.expected(DEFINITIONS)) {
      for (Term term : SampleTerms.all()) {
        assertPartsSum(RETURNS.complete(authority, term));
      }
    }
  }

  @Test
  void aWholeNumberIsSharedWithoutLosingAChild() {
    List<Integer> parts = Apportionment.of(10, List.of(1.0, 1.0, 1.0));

    assertThat(parts).containsExactly(4, 3, 3);
  }

  @ParameterizedTest
  @CsvSource({
    "ehe_any_point, 2022-23-autumn, 21290",
    "ehe_any_point, 2023-24-autumn, 23680",
    "ehe_any_point, 2024-25-autumn, 29300",
    "ehe_any_point, 2025-26-autumn, 32930",
    "ehe_starts, 2025-26-autumn, 14550",
    "ehe_census, 2022-23-autumn, 14740",
    "cme_census, 2022-23-autumn, 2330",
    "cme_census, 2023-24-autumn, 4310",
    "cme_census, 2024-25-autumn, 6340",
    "cme_census, 2025-26-autumn, 5540"
  })
  void theRegionIsNearWhatDfePublishesForIt(String measure, String term, int published) {
    int sum =
        SampleReturns.expected(DEFINITIONS).stream()
            .map(a -> RETURNS.complete(a, Term.ofSlug(term)))
            .mapToInt(r -> r.number(measure))
            .sum();

    assertThat(sum / (double) published).isBetween(0.9, 1.1);
  }

  @Test
  void homeEducationGrowsToTheSummerAndFallsInTheAutumn() {
    int autumn = region("2024-25-autumn");
    int summer = region("2024-25-summer");
    int next = region("2025-26-autumn");

    assertThat(summer).isGreaterThan(autumn);
    assertThat((summer - next) / (double) summer).isBetween(0.05, 0.085);
  }

  @ParameterizedTest
  @CsvSource({
    "East Sussex, cme_census/Reason/School application awaiting outcome, 0.50",
    "East Sussex, cme_census/Duration/Unknown, 0.50",
    "Southampton, cme_census/Reason/Unknown, 0.75",
    "Surrey, cme_census/Reason/Not recorded, 1.00",
    "Slough, cme_census/Year group/Unknown, 0.65",
    "Kent, cme_census/Reason/Unsuitable elective home education, 0.42"
  })
  void theNamedOdditiesStandOut(String name, String itemId, double share) {
    SampleReturn sample = RETURNS.complete(authority(name), SampleTerms.NEWEST);

    assertThat(sample.number(itemId) / (double) sample.number("cme_census"))
        .isBetween(share - 0.01, share + 0.01);
  }

  @Test
  void oneCensusIsAboveItsAnyPointFigure() {
    List<String> above =
        SampleReturns.expected(DEFINITIONS).stream()
            .map(a -> RETURNS.complete(a, SampleTerms.NEWEST))
            .filter(r -> r.number("ehe_census") > r.number("ehe_any_point"))
            .map(r -> r.authority().name())
            .toList();

    assertThat(above).containsExactly("Isle of Wight");
  }

  @Test
  void oneYearsStartsEqualItsAnyPointFigure() {
    SampleReturn sample = RETURNS.complete(authority("East Sussex"), Term.ofSlug("2024-25-autumn"));

    assertThat(sample.number("ehe_starts")).isEqualTo(sample.number("ehe_any_point"));
  }

  private static int region(String term) {
    return SampleReturns.expected(DEFINITIONS).stream()
        .mapToInt(a -> RETURNS.complete(a, Term.ofSlug(term)).number("ehe_census"))
        .sum();
  }

  private static Authority authority(String name) {
    return SampleReturns.expected(DEFINITIONS).stream()
        .filter(a -> a.name().equals(name))
        .findFirst()
        .orElseThrow();
  }

  private static void assertPartsSum(SampleReturn sample) {
    Map<String, Integer> totals = new HashMap<>();
    Map<String, Integer> sums = new HashMap<>();
    for (SampleReturn.Line line : sample.lines()) {
      Breakdown breakdown = line.item().breakdown();
      String measure = line.item().measure().id();
      if (!line.value().equals("x")) {
        int number = Integer.parseInt(line.value());
        (breakdown.isTotal() ? totals : sums)
            .merge(
                breakdown.isTotal() ? measure : measure + "/" + breakdown.topic(),
                number,
                Integer::sum);
      }
    }
    sums.forEach(
        (topic, sum) ->
            assertThat(sum)
                .as("%s %s %s", sample.authority().name(), sample.term().label(), topic)
                .isEqualTo(totals.get(topic.substring(0, topic.indexOf('/')))));
  }
}
