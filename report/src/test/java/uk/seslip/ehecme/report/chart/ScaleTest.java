package uk.seslip.ehecme.report.chart;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScaleTest {

  @ParameterizedTest
  @CsvSource({"4,1", "20,5", "30,10", "60,20", "80,20", "100,25", "300,100", "2000,500"})
  void gridlinesStandAtPlainNumbers(int top, double step) {
    assertThat(Scale.to(top).step()).isEqualTo(step);
  }

  @Test
  void theAxisGrowsByWholeStepsToHoldARange() {
    assertThat(Scale.to(20).covering(22)).isEqualTo(new Scale(25, 5));
  }

  @Test
  void manyStepsBecomeFewerLongerOnes() {
    assertThat(Scale.to(20).covering(34)).isEqualTo(new Scale(40, 10));
  }
}
