package uk.seslip.ehecme.transform.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import uk.seslip.ehecme.transform.disclosure.SecondarySuppression.Audience;
import uk.seslip.ehecme.transform.disclosure.SuppressionTable.Position;

class SuppressionVectorsTest {

  static Stream<JsonNode> plainTables() {
    return SdcVectors.of("sdc.json", v -> v.path("inputs").has("threshold"));
  }

  static Stream<JsonNode> patterns() {
    return SdcVectors.of("sdc.json", v -> v.path("inputs").has("suppressed"));
  }

  @ParameterizedTest
  @MethodSource("plainTables")
  void smallCountsAloneAreNotEnough(JsonNode vector) {
    JsonNode expected = vector.path("expected");
    SuppressionTable table = table(vector);
    Set<Position> primary = table.primary();
    SuppressionAttack attack = new SuppressionAttack(table, primary);

    assertThat(primary).isEqualTo(positions(expected.path("primary")));
    assertThat(attack.ranges()).isEqualTo(ranges(expected.path("primaryOnlyIntervals")));
    assertThat(attack.isSafeFromOutsiders())
        .isEqualTo(expected.path("primaryOnlySafe").booleanValue());
  }

  @ParameterizedTest
  @MethodSource("plainTables")
  void theFewestFurtherPlacesAreFound(JsonNode vector) {
    matches(vector, Audience.OUTSIDERS, "outsiderMinimalSecondary");
    matches(vector, Audience.INSIDERS, "insiderMinimalSecondary");
  }

  @ParameterizedTest
  @MethodSource("patterns")
  void theRangesOfAPatternAreTheAttackers(JsonNode vector) {
    Set<Position> suppressed = positions(vector.path("inputs").path("suppressed"));
    SuppressionAttack attack = new SuppressionAttack(table(vector), suppressed);
    JsonNode expected = vector.path("expected");

    assertThat(attack.ranges()).isEqualTo(ranges(expected.path("intervals")));
    assertThat(attack.isSafeFromOutsiders()).isEqualTo(expected.path("primarySafe").booleanValue());
  }

  private static void matches(JsonNode vector, Audience audience, String name) {
    JsonNode expected = vector.path("expected").path(name);
    if (expected.isMissingNode()) {
      return;
    }
    SuppressionTable table = table(vector);
    Optional<Set<Position>> found = SecondarySuppression.find(table, audience);
    if (expected.isNull()) {
      assertThat(found).as(name).isEmpty();
      return;
    }
    Set<Position> suppressed = new TreeSet<>(table.primary());
    suppressed.addAll(found.orElseThrow());
    assertThat(found.orElseThrow()).as(name).isEqualTo(positions(expected.path("cells")));
    assertThat(found.orElseThrow().stream().mapToInt(table::count).sum())
        .isEqualTo(expected.path("costSumOfValues").intValue());
    assertThat(new SuppressionAttack(table, suppressed).ranges())
        .isEqualTo(ranges(expected.path("intervals")));
  }

  private static SuppressionTable table(JsonNode vector) {
    return new SuppressionTable(SdcVectors.interior(vector));
  }

  private static Set<Position> positions(JsonNode list) {
    Set<Position> positions = new TreeSet<>();
    list.forEach(node -> positions.add(position(node.textValue())));
    return positions;
  }

  private static Map<Position, Known> ranges(JsonNode intervals) {
    Map<Position, Known> ranges = new TreeMap<>();
    intervals
        .properties()
        .forEach(
            entry -> {
              JsonNode highest = entry.getValue().path(1);
              int most = highest.isNull() ? Known.UNLIMITED : highest.intValue();
              ranges.put(
                  position(entry.getKey()), new Known(entry.getValue().path(0).intValue(), most));
            });
    return ranges;
  }

  private static Position position(String text) {
    String[] parts = text.split(",");
    return new Position(Integer.parseInt(parts[0]), Integer.parseInt(parts[1]));
  }
}
