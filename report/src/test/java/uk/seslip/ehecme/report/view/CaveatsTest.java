package uk.seslip.ehecme.report.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import uk.seslip.ehecme.model.Caveat;
import uk.seslip.ehecme.model.CaveatSeverity;
import uk.seslip.ehecme.model.CaveatType;

class CaveatsTest {

  private static final CaveatType SMALL =
      new CaveatType(
          "SMALL_BASE", "figure", CaveatSeverity.CAUTION, "Below 100", "Small. {why}", "Here");

  @Test
  void acrossOneMeasureAReasonNamesThePlacesOnly() {
    assertThat(Caveats.across(List.of(of("Kent", "EHE"), of("Slough", "EHE")), place -> place))
        .singleElement()
        .extracting(CaveatText::reasons)
        .isEqualTo(List.of("Kent and Slough: Below 100."));
  }

  @Test
  void acrossMeasuresAReasonSaysOfWhichItHolds() {
    assertThat(everywhere(of("Kent", "EHE"), of("Kent", "CME"), of("Slough", "SAO")))
        .containsExactly("Kent (EHE; CME): Below 100.", "Slough (SAO): Below 100.");
  }

  @Test
  void manyMeasuresAreCounted() {
    assertThat(everywhere(of("Kent", "1"), of("Kent", "2"), of("Kent", "3"), of("Kent", "4")))
        .containsExactly("Kent (4 measures): Below 100.");
  }

  private static List<String> everywhere(Caveat... caveats) {
    return Caveats.everywhere(Stream.of(caveats).toList(), place -> place, measure -> measure)
        .get(0)
        .reasons();
  }

  private static Caveat of(String place, String measure) {
    return new Caveat(SMALL, place, measure, "Below 100");
  }
}
