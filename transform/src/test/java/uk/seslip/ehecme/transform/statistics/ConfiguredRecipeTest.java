package uk.seslip.ehecme.transform.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import uk.seslip.ehecme.model.Thresholds;

/** Holds the configuration as delivered and the defaults together. */
class ConfiguredRecipeTest {

  @Test
  void theDeliveredConfigurationStatesTheDefaults() throws IOException {
    assertThat(ConfiguredRecipe.of(new Thresholds(delivered()))).isEqualTo(Recipe.DEFAULT);
  }

  @Test
  void aChangedNumberChangesTheRecipe() throws IOException {
    Map<String, BigDecimal> numbers = delivered();
    numbers.put("trend_sustained_from", new BigDecimal("18"));

    assertThat(ConfiguredRecipe.of(new Thresholds(numbers)).trend().sustainedFrom()).isEqualTo(18);
  }

  @Test
  void aMissingNumberIsNamed() throws IOException {
    Map<String, BigDecimal> numbers = delivered();
    numbers.remove("breaks_confidence");

    assertThatThrownBy(() -> ConfiguredRecipe.of(new Thresholds(numbers)))
        .hasMessageContaining("breaks_confidence");
  }

  @Test
  void theConventionForLowIsStatedButNotChangedByConfiguration() throws IOException {
    Map<String, BigDecimal> numbers = delivered();
    numbers.put("trend_low_counts_as", new BigDecimal("3"));

    assertThatThrownBy(() -> ConfiguredRecipe.of(new Thresholds(numbers)))
        .hasMessageContaining("trend_low_counts_as is 3.0 (make it at most 2.5)");
  }

  private static Map<String, BigDecimal> delivered() throws IOException {
    Path file = Path.of(System.getProperty("ehecme.root"), "config", "statistics.yml");
    Map<String, BigDecimal> numbers = new HashMap<>();
    JsonNode root = new YAMLMapper().readTree(file.toFile());
    root.fields()
        .forEachRemaining(
            entry -> numbers.put(entry.getKey(), entry.getValue().path("value").decimalValue()));
    return numbers;
  }
}
