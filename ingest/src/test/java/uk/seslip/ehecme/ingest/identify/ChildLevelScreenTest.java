package uk.seslip.ehecme.ingest.identify;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.seslip.ehecme.ingest.TestDefinitions.AS_OF;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.seslip.ehecme.ingest.source.Grid;

/** Every number here is invented; those with check digits are from ranges that are never issued. */
class ChildLevelScreenTest {

  private final ChildLevelScreen screen = new ChildLevelScreen(AS_OF);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "UPN",
        "upn",
        "Pupil UPN",
        "Unique Pupil Number",
        "ULN",
        "NHS number",
        "NHS No.",
        "DOB",
        "D.o.B",
        "Date_of_Birth",
        "Date of birth (dd/mm/yyyy)",
        "Forename",
        "Surname",
        "First name",
        "Child's name",
        "Pupil name",
        "Name",
        "Postcode",
        "Home address"
      })
  void aColumnAboutSingleChildrenIsFoundByItsHeading(String heading) {
    assertThat(screen.find(grid("Authority|" + heading + "|Reason", "Kent||Other"))).isPresent();
  }

  @ParameterizedTest
  @ValueSource(strings = {"A999200100001", "ref A99920010000B", "999 999 9999", "9999999999"})
  void oneIdentifyingNumberUnderAnInnocentHeadingIsEnough(String value) {
    assertThat(screen.find(grid("a|b|c", "1|" + value + "|2"))).isPresent();
  }

  @ParameterizedTest
  @ValueSource(strings = {"1234567890 2345678901", "14/02/2012 03/09/2015", "ZZ1 1ZZ ZZ99 3CZ"})
  void twoValuesThatIdentifyAreNeededWhereOneMayBeAnOffices(String values) {
    String[] pair =
        values.contains("ZZ") ? new String[] {"ZZ1 1ZZ", "ZZ99 3CZ"} : values.split(" ");

    assertThat(screen.find(grid("a|b|c", "1|" + pair[0] + "|2"))).isEmpty();
    assertThat(screen.find(grid("a|b|c", "1|" + pair[0] + "|2", "1|" + pair[1] + "|2")))
        .isPresent();
  }

  @Test
  void theFindingNamesTheColumnAndNeverAValue() {
    assertThat(screen.find(grid("a|b|c", "1|A999200100001|2")))
        .hasValueSatisfying(
            suspicion ->
                assertThat(suspicion.column()).contains("column B").doesNotContain("A999"));
  }

  @Test
  void aHiddenSheetIsScreenedLikeTheOthers() {
    Grid hidden =
        new Grid("f", "Sheet2", true, List.of(List.of("UPN")), List.of(), Map.of(), Set.of());

    assertThat(screen.find(List.of(grid("a|b", "1|2").get(0), hidden))).isPresent();
  }

  @Test
  void aContactBlockIsNoChildData() {
    assertThat(
            screen.find(
                grid(
                    "Authority|Kent",
                    "Contact name|Data officer",
                    "Surname|of the officer",
                    "Contact telephone|1632960887",
                    "Mobile|9999999999",
                    "Address|County Hall",
                    "Postcode|ZZ1 1ZZ",
                    "Postcode of the second office|ZZ99 3CZ")))
        .isEmpty();
  }

  @Test
  void countsAndDatesOfReturnsAreNoChildData() {
    assertThat(
            screen.find(
                grid(
                    "la_name|returned_on|value",
                    "Kent|2021-10-21|1450",
                    "Medway|2022-10-19|12",
                    "Surrey|2022-10-20|999999")))
        .isEmpty();
  }

  private static List<Grid> grid(String... rows) {
    List<List<String>> cells = new ArrayList<>();
    Arrays.stream(rows).map(row -> List.of(row.split("\\|", -1))).forEach(cells::add);
    return List.of(Grid.ofRows("f.csv", "", cells));
  }
}
