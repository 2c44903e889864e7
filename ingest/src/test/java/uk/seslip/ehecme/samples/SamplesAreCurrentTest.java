package uk.seslip.ehecme.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.seslip.ehecme.ingest.definition.DefinitionsReader;
import uk.seslip.ehecme.model.Definitions;

/** Holds the committed samples to their generator. */
class SamplesAreCurrentTest {
  private static final Path COMMITTED = Root.folder().resolve("samples");

  @TempDir private static Path fresh;

  private static Definitions definitions;

  @BeforeAll
  static void makeThemAgain() {
    definitions = DefinitionsReader.read(Root.folder().resolve("config"));
    new SampleGenerator(definitions).write(fresh);
  }

  @Test
  void theCommittedFilesAreTheGeneratedOnes() throws IOException {
    assertThat(files(COMMITTED)).isEqualTo(files(fresh));
    for (Path file : files(fresh)) {
      assertSame(COMMITTED.resolve(file), fresh.resolve(file));
    }
  }

  @Test
  void aWorkbookWrittenTwiceHasTheSameBytes(@TempDir Path folder) throws IOException {
    NewestReturns.SampleFile workbook =
        new NewestReturns(definitions)
            .files().stream().filter(f -> f.name().endsWith(".xlsx")).findFirst().orElseThrow();
    workbook.write(folder, definitions);

    assertThat(folder.resolve(workbook.name()))
        .hasSameBinaryContentAs(fresh.resolve("returns").resolve(workbook.name()));
  }

  @Test
  void theCommittedFilesStaySmall() throws IOException {
    long bytes = 0;
    for (Path file : files(COMMITTED)) {
      bytes += Files.size(COMMITTED.resolve(file));
    }
    assertThat(bytes).isLessThan(3_000_000);
  }

  /** A workbook is compared by what it holds, because machines pack the same bytes differently. */
  private static void assertSame(Path committed, Path generated) {
    if (generated.toString().endsWith(".xlsx")) {
      assertThat(FixedZip.content(committed))
          .as("%s", generated)
          .isEqualTo(FixedZip.content(generated));
    } else {
      assertThat(committed).hasSameTextualContentAs(generated);
    }
  }

  private static List<Path> files(Path samples) throws IOException {
    try (Stream<Path> all = Files.walk(samples)) {
      return all.filter(Files::isRegularFile)
          .map(samples::relativize)
          .filter(p -> SampleGenerator.FOLDERS.contains(p.getName(0).toString()))
          .sorted()
          .toList();
    }
  }
}
