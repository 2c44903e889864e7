package uk.seslip.ehecme.report.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import uk.seslip.ehecme.transform.NeighbourRange;

class NeighbourWordingTest {

  private static final Place KENT = new Place("E10000016", "Kent", Place.Kind.AUTHORITY);

  @Test
  void saysWhyThereIsNoRangeWhereTooFewNeighboursLieInTheRegion() {
    assertThat(sentence(List.of("Surrey"), Optional.empty()))
        .isEqualTo(
            "Of the 10 statistical neighbours of Kent (a set), 1 (Surrey) is in the region. A range"
                + " needs 5 with a rate, so none is given.");
    assertThat(sentence(List.of(), Optional.empty())).contains("none are in the region");
  }

  @Test
  void givesTheRangeWithItsCaution() {
    assertThat(sentence(List.of("B", "A"), Optional.of(new BigDecimal("12"))))
        .contains("2 (A and B) are in the region. Their rates run from 12 to 12 per 10,000.")
        .endsWith("not in how they record.");
  }

  @Test
  void aNeighbourWithoutARateIsNotSilentlyPartOfTheRange() {
    assertThat(sentence(List.of("A", "B", "C"), Optional.of(new BigDecimal("12"))))
        .contains("3 (A, B and C) are in the region. The rates of the 2 that have one run from 12");
  }

  private static String sentence(List<String> inRegion, Optional<BigDecimal> rate) {
    return NeighbourWording.sentence(
        KENT,
        new NeighbourRange("a set", 10, inRegion, 5, rate, rate),
        Set.of("A", "B"),
        code -> code);
  }
}
