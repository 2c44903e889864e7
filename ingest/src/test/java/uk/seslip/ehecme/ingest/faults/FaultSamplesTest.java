package uk.seslip.ehecme.ingest.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import uk.seslip.ehecme.ingest.Ingest;
import uk.seslip.ehecme.ingest.IngestResult;
import uk.seslip.ehecme.ingest.definition.DefinitionsReader;
import uk.seslip.ehecme.model.Definitions;
import uk.seslip.ehecme.model.EarlierReturns;
import uk.seslip.ehecme.model.Finding;
import uk.seslip.ehecme.model.FindingType;
import uk.seslip.ehecme.model.Severity;
import uk.seslip.ehecme.model.Term;

class FaultSamplesTest {

  private static final Path FAULTS = Path.of("..", "samples", "faults");
  private static final Path CONFIG = Path.of("..", "config");
  private static final Definitions DEFINITIONS = DefinitionsReader.read(CONFIG);
  private static final Term TERM = Term.ofSlug("2026-27-autumn");
  private static final LocalDate AS_OF = LocalDate.parse("2026-11-20");

  private static final Map<Path, IngestResult> RESULTS = new ConcurrentHashMap<>();

  static Stream<String> codes() {
    return FaultSamples.all().stream().map(Fault::code);
  }

  @ParameterizedTest
  @MethodSource("codes")
  void aFaultRaisesItsOwnFindingAndNothingElseToActOn(String code) {
    List<Finding> findings = run(FAULTS.resolve(code)).findings();

    assertThat(findings).extracting(f -> f.type().code()).contains(code);
    assertThat(findings)
        .filteredOn(f -> f.type().severity() != Severity.NOTE)
        .extracting(f -> f.type().code())
        .allMatch(code::equals);
  }

  @ParameterizedTest
  @MethodSource("codes")
  void aFaultIsFoundWhereItIs(String code) {
    Fault fault =
        FaultSamples.all().stream().filter(f -> f.code().equals(code)).findFirst().orElseThrow();

    assertThat(run(FAULTS.resolve(code)).findings())
        .filteredOn(f -> f.type().code().equals(code))
        .extracting(Finding::cell)
        .allMatch(cell -> !cell.file().isEmpty())
        .anyMatch(cell -> cell.sheet().equals(fault.sheet()) && cell.cell().equals(fault.cell()));
  }

  @Test
  void everyFindingOfTheCatalogueHasItsFault() {
    assertThat(codes())
        .containsExactlyInAnyOrderElementsOf(
            DEFINITIONS.findingTypes().stream().map(FindingType::code).toList());
  }

  @Test
  void theCommittedFaultsAreThoseTheGeneratorMakes(@TempDir Path made) throws IOException {
    FaultWriter.write(made);

    assertThat(names(made)).isEqualTo(names(FAULTS));
    for (String name : names(made)) {
      assertThat(FileContents.of(made.resolve(name)))
          .as(name)
          .isEqualTo(FileContents.of(FAULTS.resolve(name)));
    }
  }

  private static IngestResult run(Path folder) {
    return RESULTS.computeIfAbsent(
        folder, f -> Ingest.run(definitions(f), f, TERM, AS_OF, earlier(f.resolve("history"))));
  }

  /** The configuration, with the files of the fault's own in the place of ours. */
  private static Definitions definitions(Path folder) {
    Path own = folder.resolve("config");
    if (!Files.isDirectory(own)) {
      return DEFINITIONS;
    }
    try {
      Path both = Files.createTempDirectory("ehecme-config-");
      copy(CONFIG, both);
      copy(own, both);
      return DefinitionsReader.read(both);
    } catch (IOException failed) {
      throw new UncheckedIOException("cannot copy " + own, failed);
    }
  }

  private static void copy(Path from, Path to) throws IOException {
    for (String name : names(from)) {
      Files.createDirectories(to.resolve(name).getParent());
      Files.copy(from.resolve(name), to.resolve(name), StandardCopyOption.REPLACE_EXISTING);
    }
  }

  private static EarlierReturns earlier(Path history) {
    return Files.isDirectory(history)
        ? Ingest.importHistory(DEFINITIONS, history, AS_OF).figuresInUse()
        : EarlierReturns.none();
  }

  private static List<String> names(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(Files::isRegularFile)
          .map(file -> folder.relativize(file).toString().replace('\\', '/'))
          .sorted()
          .toList();
    }
  }
}
