package uk.seslip.ehecme.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import uk.seslip.ehecme.ingest.Ingest;
import uk.seslip.ehecme.ingest.IngestResult;
import uk.seslip.ehecme.ingest.definition.DefinitionsReader;
import uk.seslip.ehecme.model.Coverage;
import uk.seslip.ehecme.model.CoverageState;
import uk.seslip.ehecme.model.Definitions;
import uk.seslip.ehecme.model.Finding;
import uk.seslip.ehecme.model.Observation;
import uk.seslip.ehecme.model.ObservedValue.Reported;
import uk.seslip.ehecme.model.Severity;
import uk.seslip.ehecme.model.Submission;

/** Reads the committed samples as a run does and finds in them what the generator put there. */
class SamplesReadTest {
  private static final Path SAMPLES = Root.folder().resolve("samples");
  private static final LocalDate AS_OF = LocalDate.of(2026, 11, 20);

  private static IngestResult newest;
  private static IngestResult history;

  @BeforeAll
  static void readThem() {
    Definitions definitions = DefinitionsReader.read(Root.folder().resolve("config"));
    newest = Ingest.run(definitions, SAMPLES.resolve("returns"), SampleTerms.NEWEST, AS_OF);
    history = Ingest.importHistory(definitions, SAMPLES.resolve("history"), AS_OF);
  }

  @Test
  void theErrorsOfTheNewestTermAreThePlantedOnes() {
    assertThat(codes(newest, Severity.ERROR))
        .containsExactlyInAnyOrderElementsOf(
            HonestFaults.ERRORS.stream().map(f -> f.code() + " in " + f.authority()).toList());
  }

  @Test
  void oneReturnIsMissingOneLateOneResubmitted() {
    assertThat(newest.coverage()).hasSize(19);
    assertThat(names(c -> c.state() == CoverageState.NOT_RECEIVED)).containsExactly("West Sussex");
    assertThat(names(c -> c.late() && !c.resubmitted())).containsExactly("East Sussex");
    assertThat(names(Coverage::resubmitted)).containsExactly("Milton Keynes");
    assertThat(names(c -> c.filesReceived() == 2)).containsExactly("Milton Keynes", "Reading");
  }

  @Test
  void theHistoryHasNoErrors() {
    assertThat(codes(history, Severity.ERROR)).isEmpty();
  }

  @Test
  void theFiguresInUseSumToTheRegionalTruth() throws IOException {
    List<Submission> inUse = new ArrayList<>(history.submissions());
    newest.submissions().stream()
        .filter(s -> newest.submissions().stream().noneMatch(o -> supersedes(o, s)))
        .forEach(inUse::add);

    assertThat(sums(inUse)).containsExactlyInAnyOrderElementsOf(truth());
  }

  private static boolean supersedes(Submission later, Submission earlier) {
    return later.authority().equals(earlier.authority()) && later.version() > earlier.version();
  }

  private static List<String> sums(List<Submission> submissions) {
    Map<String, BigDecimal> sums = new TreeMap<>();
    Map<String, Integer> counted = new TreeMap<>();
    for (Submission submission : submissions) {
      for (Observation observation : submission.observations()) {
        boolean used = !submission.heldBack().contains(observation.measure());
        if (used
            && observation.breakdown().isTotal()
            && observation.value() instanceof Reported reported) {
          String key =
              String.join(
                  ",",
                  observation.period().timePeriod(),
                  observation.period().timeIdentifier(),
                  observation.measure());
          sums.merge(key, reported.number(), BigDecimal::add);
          counted.merge(key, 1, Integer::sum);
        }
      }
    }
    return sums.keySet().stream()
        .map(key -> key + "," + sums.get(key).toPlainString() + "," + counted.get(key) + ",19")
        .toList();
  }

  private static List<String> truth() throws IOException {
    try (Stream<String> lines = Files.lines(SAMPLES.resolve("truth").resolve("region.csv"))) {
      return lines.skip(1).toList();
    }
  }

  private static List<String> codes(IngestResult result, Severity severity) {
    return result.findings().stream()
        .filter(f -> f.type().severity() == severity)
        .map(f -> f.type().code() + " in " + name(result, f))
        .toList();
  }

  private static List<String> names(Predicate<Coverage> wanted) {
    return newest.coverage().stream()
        .filter(wanted)
        .map(c -> newest.definitions().region().requireAuthority(c.authority()).name())
        .toList();
  }

  private static String name(IngestResult result, Finding finding) {
    return finding
        .authority()
        .flatMap(code -> result.definitions().region().findAuthority(code))
        .map(a -> a.name())
        .orElse("");
  }
}
