package uk.seslip.ehecme.ingest.identify;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.seslip.ehecme.ingest.TestDefinitions.REAL;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import uk.seslip.ehecme.model.Authority;
import uk.seslip.ehecme.model.Region;

class AuthorityFinderTest {

  private static final LocalDate CENSUS_DAY = LocalDate.parse("2026-10-01");

  private final AuthorityFinder finder =
      new AuthorityFinder(REAL.region(), REAL.ambiguousAliases());

  @ParameterizedTest
  @CsvSource({
    "Kent, E10000016",
    "KENT COUNTY COUNCIL, E10000016",
    "KCC, E10000016",
    "RBWM, E06000040",
    "Royal Borough of Windsor and Maidenhead, E06000040",
    "The Royal Borough of Windsor & Maidenhead, E06000040",
    "Hants, E10000014",
    "Bucks, E06000060",
    "W Berks, E06000037",
    "E Sussex, E10000011",
    "ESCC, E10000011",
    "M Keynes, E06000042",
    "Bracknell, E06000036",
    "B&H, E06000043",
    "Brighton & Hove City Council, E06000043",
    "IoW, E06000046",
    "Isle Of Wight, E06000046",
    "Oxon, E10000025",
    "Soton, E06000045",
    "Medway Council, E06000035",
    "886, E10000016",
    "E10000016, E10000016"
  })
  void aNameOrCodeAsPeopleWriteItMeansOneAuthority(String written, String code) {
    assertThat(finder.find("", written, CENSUS_DAY))
        .isInstanceOfSatisfying(
            AuthorityReading.Found.class,
            found -> assertThat(found.authority().code()).isEqualTo(code));
  }

  @ParameterizedTest
  @ValueSource(strings = {"SCC", "scc", "WBC", "BCC", "AfC", "Sussex"})
  void aNameThatTwoCouncilsUseIsRejectedWithBoth(String written) {
    assertThat(finder.find("", written, CENSUS_DAY))
        .isInstanceOfSatisfying(
            AuthorityReading.Ambiguous.class,
            many -> assertThat(many.candidates()).hasSizeGreaterThan(1));
  }

  @Test
  void aCodeSettlesAnAmbiguousName() {
    assertThat(finder.find("E10000030", "SCC", CENSUS_DAY))
        .isInstanceOfSatisfying(
            AuthorityReading.Found.class,
            found -> assertThat(found.authority().name()).isEqualTo("Surrey"));
  }

  @Test
  void aCodeAndANameOfDifferentAuthoritiesAreRejectedWithBoth() {
    assertThat(finder.find("E10000016", "Medway", CENSUS_DAY))
        .isInstanceOfSatisfying(
            AuthorityReading.Ambiguous.class,
            many -> assertThat(many.candidates()).containsExactly("Kent", "Medway"));
  }

  @Test
  void aNameThatOnlyLooksLikeOneIsSuggestedAndNotTaken() {
    assertThat(finder.find("", "Medwey", CENSUS_DAY))
        .isInstanceOfSatisfying(
            AuthorityReading.Unknown.class,
            unknown -> assertThat(unknown.nearest()).containsExactly("Medway"));
  }

  @ParameterizedTest
  @CsvSource({"2020-03-31, E10000002", "2020-04-01, E06000060"})
  void anOldCodeMeansTheCouncilOfItsTime(LocalDate day, String code) {
    assertThat(reorganised().find("825", "", day))
        .isInstanceOfSatisfying(
            AuthorityReading.Found.class,
            found -> assertThat(found.authority().code()).isEqualTo(code));
  }

  @Test
  void aCodeThatHasEndedMeansNobody() {
    assertThat(reorganised().find("E10000002", "Buckinghamshire", CENSUS_DAY))
        .isInstanceOf(AuthorityReading.Unknown.class);
  }

  private static AuthorityFinder reorganised() {
    LocalDate lastDay = LocalDate.parse("2020-03-31");
    Authority county =
        new Authority(
            "E10000002",
            "825",
            "Buckinghamshire",
            LocalDate.parse("2009-01-01"),
            Optional.of(lastDay),
            List.of());
    Authority unitary =
        new Authority(
            "E06000060",
            "825",
            "Buckinghamshire",
            lastDay.plusDays(1),
            Optional.empty(),
            List.of());
    Region region = new Region("E12000008", "South East", List.of(county, unitary));
    return new AuthorityFinder(region, List.of());
  }
}
