package uk.seslip.ehecme.transform.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** How numbers made from exact counts give these back, and that ours do not. */
class LeakVectorsTest {

  static Stream<JsonNode> rates() {
    return SdcVectors.of("sdc_leaks.json", v -> id(v).startsWith("leak-rate"));
  }

  static Stream<JsonNode> percentages() {
    return SdcVectors.of("sdc_leaks.json", v -> id(v).startsWith("leak-pct"));
  }

  static JsonNode regionalDifference() {
    return SdcVectors.of("sdc_leaks.json", v -> id(v).equals("leak-diff-region"))
        .findFirst()
        .orElseThrow();
  }

  @ParameterizedTest
  @MethodSource("rates")
  void aRateIsTurnedBackIntoCounts(JsonNode vector) {
    JsonNode in = vector.path("inputs");
    LeakScan scan =
        new LeakScan(
            in.path("population").intValue(),
            in.path("multiplier").intValue(),
            in.path("decimals").intValue());

    assertThat(scan.shown(in.path("count").intValue()).doubleValue())
        .isEqualTo(vector.path("expected").path("publishedRate").doubleValue());
    assertThat(scan.countsBehind(scan.shown(in.path("count").intValue())))
        .isEqualTo(counts(vector));
  }

  @ParameterizedTest
  @MethodSource("percentages")
  void aPercentageIsTurnedBackIntoCounts(JsonNode vector) {
    JsonNode in = vector.path("inputs");
    LeakScan scan = new LeakScan(in.path("base").intValue(), 100, in.path("decimals").intValue());

    assertThat(scan.shown(in.path("numerator").intValue()).doubleValue())
        .isEqualTo(vector.path("expected").path("published").doubleValue());
    assertThat(scan.countsBehind(scan.shown(in.path("numerator").intValue())))
        .isEqualTo(counts(vector));
  }

  @Test
  void twoTotalsWithOneAuthorityBetweenThemGiveItsCountBack() {
    JsonNode vector = regionalDifference();
    int with = vector.path("inputs").path("total19").intValue();
    int without = vector.path("inputs").path("total18").intValue();
    int difference = vector.path("expected").path("difference").intValue();
    RoundingRule rule = new RoundingRule(5, 4);
    Known later = rule.range(with);
    Known earlier = rule.range(without);

    assertThat(with - without).isEqualTo(difference);
    assertThat(later.lowest() - earlier.highest()).isLessThanOrEqualTo(1);
    assertThat(later.highest() - earlier.lowest()).isGreaterThanOrEqualTo(difference);
  }

  private static String id(JsonNode vector) {
    return vector.path("id").textValue();
  }

  private static List<Integer> counts(JsonNode vector) {
    JsonNode list = vector.path("expected").path("consistentCounts");
    return StreamSupport.stream(list.spliterator(), false).map(JsonNode::intValue).toList();
  }
}
