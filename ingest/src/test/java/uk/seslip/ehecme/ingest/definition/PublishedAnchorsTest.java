package uk.seslip.ehecme.ingest.definition;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.seslip.ehecme.model.Authority;
import uk.seslip.ehecme.model.Breakdown;
import uk.seslip.ehecme.model.Definitions;
import uk.seslip.ehecme.model.ExternalFigure;
import uk.seslip.ehecme.model.ObservedValue.Reported;
import uk.seslip.ehecme.model.Period;

/** The published totals that a reader can look up, reproduced from the files that are kept. */
class PublishedAnchorsTest {

  private static final String SOUTH_EAST = "E12000008";
  private static final String ENGLAND = "E92000001";

  private final Definitions definitions = RealConfiguration.definitions();

  @ParameterizedTest
  @CsvSource({
    "202223, Autumn term, 2330",
    "202223, Spring term, 2340",
    "202223, Summer term, 3240",
    "202324, Autumn term, 4310",
    "202324, Spring term, 4680",
    "202324, Summer term, 5200",
    "202425, Autumn term, 6340",
    "202425, Spring term, 4870",
    "202425, Summer term, 4700",
    "202526, Autumn term, 5540"
  })
  void southEastCmeIsAsPublished(String timePeriod, String timeIdentifier, int children) {
    assertThat(total(SOUTH_EAST, timePeriod, timeIdentifier, "cme_census")).isEqualTo(children);
  }

  @Test
  void theNineteenAuthoritiesAddUpToTenMoreThanTheRoundedRegion() {
    List<Authority> authorities = definitions.region().authorities();

    int sum =
        authorities.stream()
            .mapToInt(a -> total(a.code(), "202526", "Autumn term", "cme_census"))
            .sum();

    assertThat(sum).isEqualTo(5550);
    assertThat(total(SOUTH_EAST, "202526", "Autumn term", "cme_census")).isEqualTo(5540);
  }

  @Test
  void englandCmeIsAsPublished() {
    assertThat(total(ENGLAND, "202526", "Autumn term", "cme_census")).isEqualTo(34700);
  }

  @ParameterizedTest
  @CsvSource({"202122, 21290", "202223, 23680", "202324, 29300", "202425, 32930"})
  void southEastEheAtAnyPointIsAsPublished(String timePeriod, int children) {
    assertThat(total(SOUTH_EAST, timePeriod, "Academic year", "ehe_any_point")).isEqualTo(children);
  }

  @Test
  void englandEheAtAnyPointIsAsPublished() {
    assertThat(total(ENGLAND, "202425", "Academic year", "ehe_any_point")).isEqualTo(175900);
  }

  @ParameterizedTest
  @CsvSource({"Autumn term, 14740", "Spring term, 15680"})
  void southEastEheOnCensusDayIsAsPublished(String timeIdentifier, int children) {
    assertThat(total(SOUTH_EAST, "202223", timeIdentifier, "ehe_census")).isEqualTo(children);
  }

  @Test
  void theRowWithAFieldTooManyIsSkippedAndSaid() {
    assertThat(definitions.skipped())
        .singleElement()
        .satisfies(
            row -> {
              assertThat(row.file()).isEqualTo("published/ehe_census_2022-23_regional_wide.csv");
              assertThat(row.line()).isEqualTo(10);
              assertThat(row.reason()).contains("45 fields").contains("44");
            });
  }

  @Test
  void onlyTheNineteenTheRegionAndEnglandAreKept() {
    assertThat(definitions.published())
        .allMatch(
            f ->
                f.place().equals(SOUTH_EAST)
                    || f.place().equals(ENGLAND)
                    || definitions.region().findAuthority(f.place()).isPresent());
  }

  private int total(String place, String timePeriod, String timeIdentifier, String measure) {
    return definitions.published().stream()
        .filter(figure -> figure.place().equals(place))
        .filter(figure -> figure.period().equals(Period.of(timePeriod, timeIdentifier)))
        .filter(figure -> figure.measure().equals(measure))
        .filter(figure -> figure.breakdown().equals(Breakdown.TOTAL))
        .map(ExternalFigure::value)
        .map(value -> ((Reported) value).number())
        .map(BigDecimal::intValueExact)
        .findFirst()
        .orElseThrow();
  }
}
