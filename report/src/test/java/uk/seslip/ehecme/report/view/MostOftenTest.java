package uk.seslip.ehecme.report.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class MostOftenTest {

  @Test
  void theTwoLargestAreNamed() {
    assertThat(MostOften.sentence(List.of(row("A", 10), row("B", 40), row("C", 30))))
        .isEqualTo("Recorded most often: B (about 40) and C (about 30).");
  }

  @Test
  void nobodyWhoHasAsManyIsLeftOut() {
    assertThat(MostOften.sentence(List.of(row("A", 30), row("B", 40), row("C", 30))))
        .isEqualTo("Recorded most often: B (about 40), A (about 30) and C (about 30).");
  }

  @Test
  void manyEqualOnesAreNotNamed() {
    BreakdownRow large = row("A", 40);
    List<BreakdownRow> equal = List.of(row("B", 10), row("C", 10), row("D", 10), row("E", 10));

    assertThat(MostOften.sentence(List.of(large, equal.get(0), equal.get(1), equal.get(2))))
        .isEqualTo("Recorded most often: A (about 40).");
    assertThat(MostOften.sentence(equal))
        .isEqualTo("Several categories share the highest number, about 10.");
  }

  @Test
  void whereAllAreEqualNoneIsSaidToBeMostOften() {
    assertThat(MostOften.sentence(List.of(row("A", 5), row("B", 5))))
        .isEqualTo("A and B have the same rounded number, about 5.");
  }

  @Test
  void whatIsUnknownIsNotNamedButItsSizeIsNotHidden() {
    assertThat(MostOften.sentence(List.of(row("A", 20), unknown(90))))
        .isEqualTo("Recorded most often, unknown and other left out: A (about 20).");
    assertThat(MostOften.sentence(List.of(unknown(90))))
        .isEqualTo("No category that says something of the children has a number to show.");
  }

  private static BreakdownRow row(String category, int now) {
    return new BreakdownRow(
        category, true, OptionalInt.of(now), "" + now, OptionalInt.empty(), List.of());
  }

  private static BreakdownRow unknown(int now) {
    return new BreakdownRow(
        "Unknown", false, OptionalInt.of(now), "" + now, OptionalInt.empty(), List.of());
  }
}
