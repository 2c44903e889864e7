package uk.seslip.ehecme.ingest.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/**
 * Rewrites {@code samples/faults}, only when asked: {@code mvn -pl ingest test
 * -Dtest=FaultSamplesRun -Dehecme.rewriteSamples=true}.
 */
class FaultSamplesRun {

  @Test
  void theCommittedFaultsAreRewrittenWhenAskedFor() {
    assumeTrue(Boolean.getBoolean("ehecme.rewriteSamples"), "set -Dehecme.rewriteSamples=true");
    Path faults = Path.of("..", "samples", "faults");

    FaultWriter.write(faults);

    assertThat(faults.resolve("unreadable_file")).isNotEmptyDirectory();
  }
}
