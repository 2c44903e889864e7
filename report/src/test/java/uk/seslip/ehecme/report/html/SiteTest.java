package uk.seslip.ehecme.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class SiteTest {
  @Test
  void writes() throws Exception {
    assertThat(SampleSite.pages(SampleSite.write(Path.of("/tmp/html-site")))).hasSize(34);
  }
}
