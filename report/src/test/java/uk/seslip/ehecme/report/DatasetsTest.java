package uk.seslip.ehecme.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import uk.seslip.ehecme.model.PublishedValue;
import uk.seslip.ehecme.transform.statistics.Verdict;

class DatasetsTest {

  @Test
  void theFixtureHoldsEveryVerdict() {
    var verdicts =
        Datasets.partner().series().stream()
            .flatMap(s -> s.trend().stream())
            .map(t -> t.verdict())
            .collect(Collectors.toSet());

    assertThat(verdicts).containsExactlyInAnyOrder(Verdict.values());
  }

  @Test
  void theFixtureHoldsSymbolsBesideNumbers() {
    var symbols =
        Datasets.partner().series().stream()
            .flatMap(s -> s.points().stream())
            .map(p -> p.figure().value())
            .filter(PublishedValue.NotShown.class::isInstance)
            .map(v -> ((PublishedValue.NotShown) v).shorthand().symbol())
            .collect(Collectors.toSet());

    assertThat(symbols).contains("low", "c", "x");
  }
}
