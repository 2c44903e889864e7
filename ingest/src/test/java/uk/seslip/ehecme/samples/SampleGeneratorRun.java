package uk.seslip.ehecme.samples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import uk.seslip.ehecme.ingest.definition.DefinitionsReader;

/**
 * Rewrites the committed samples, only when asked: {@code mvn -pl ingest test
 * -Dtest=SampleGeneratorRun -Dehecme.rewriteSamples=true}.
 */
class SampleGeneratorRun {

  @Test
  void theCommittedSamplesAreRewrittenWhenAskedFor() throws IOException {
    assumeTrue(Boolean.getBoolean("ehecme.rewriteSamples"), "set -Dehecme.rewriteSamples=true");
    Path samples = Root.folder().resolve("samples");
    for (String folder : SampleGenerator.FOLDERS) {
      delete(samples.resolve(folder));
    }
    new SampleGenerator(DefinitionsReader.read(Root.folder().resolve("config"))).write(samples);
    assertThat(samples.resolve("truth/region.csv")).exists();
  }

  private static void delete(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return;
    }
    try (Stream<Path> files = Files.walk(folder)) {
      List<Path> deepestFirst = files.sorted(Comparator.reverseOrder()).toList();
      for (Path file : deepestFirst) {
        Files.delete(file);
      }
    }
  }
}
