package uk.seslip.ehecme.transform.screen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import uk.seslip.ehecme.transform.screen.Outcome.NotRun;
import uk.seslip.ehecme.transform.screen.Outcome.Passed;

class ScreenerTest {

  private static final String REWRITE = "ehecme.rewriteSamples";
  private static final Path SAMPLES = Path.of("..", "samples", "screener");

  /** Too large to be kept: it is made when the test runs. */
  private static final String NOT_KEPT = "filter_item_limit";

  /** A name that DfE advises against is not in its dictionary either. */
  private static final Map<String, Set<String>> ALSO_TOLD =
      Map.of("col_var_characteristic", Set.of("data_dictionary"));

  @TempDir private Path folder;

  static Stream<String> ids() {
    return Screener.checks().stream().map(CheckWords::id);
  }

  static Stream<String> kept() {
    return ids().filter(id -> !id.equals(NOT_KEPT));
  }

  @Test
  void aPairWithoutAFaultPassesEveryCheck() throws IOException {
    ScreenReport report = Screener.screen(SamplePair.sound().write(folder));

    assertThat(report.results())
        .allSatisfy(r -> assertThat(r.outcome()).as(r.check().id()).isInstanceOf(Passed.class));
    assertThat(report.results()).hasSizeGreaterThan(60);
    assertThat(report.isPassed()).isTrue();
  }

  @ParameterizedTest
  @MethodSource("ids")
  void aPairWithOneFaultIsToldByItsOwnCheckAlone(String id) throws IOException {
    ScreenReport report = Screener.screen(ScreenerFaults.all().get(id).write(folder));

    Map<String, Outcome> told = new HashMap<>();
    Stream.concat(report.failed().stream(), report.warned().stream())
        .forEach(r -> told.put(r.check().id(), r.outcome()));
    Set<String> others = ALSO_TOLD.getOrDefault(id, Set.of());
    assertThat(told.keySet().stream().filter(t -> !others.contains(t))).containsExactly(id);
    assertThat(told.get(id).words()).isNotBlank();
  }

  @ParameterizedTest
  @MethodSource("kept")
  void theSampleOfACheckIsTheOneThatIsCommitted(String id) throws IOException {
    Path made = folder.resolve(id);
    ScreenerFaults.all().get(id).write(made);
    Path committed = SAMPLES.resolve(id);
    if (Boolean.getBoolean(REWRITE)) {
      ScreenerFaults.all().get(id).write(committed);
    }

    assertThat(names(committed)).isEqualTo(names(made));
    for (String name : names(made)) {
      assertThat(Files.readAllBytes(committed.resolve(name)))
          .as("samples/screener/%s is stale: run this test with -D%s=true", id, REWRITE)
          .isEqualTo(Files.readAllBytes(made.resolve(name)));
    }
  }

  @Test
  void everyCheckHasItsWordsAndItsStage() {
    List<String> stages =
        Checks.STAGES.stream()
            .flatMap(stage -> stage.checks().stream().map(check -> stage.name()))
            .toList();

    assertThat(Screener.checks()).extracting(CheckWords::stage).isEqualTo(stages);
    assertThat(Screener.checks())
        .allSatisfy(
            words ->
                assertThat(List.of(words.tests(), words.why(), words.fix())).doesNotContain(""));
    assertThat(ReferenceTable.read("checks.csv")).hasSameSizeAs(Screener.checks());
    assertThat(ids().collect(Collectors.toSet())).hasSameSizeAs(Screener.checks());
  }

  @Test
  void afterAFailingStageTheRestIsSaidNotToHaveRun() throws IOException {
    ScreenReport report = Screener.screen(ScreenerFaults.all().get("col_req_data").write(folder));

    assertThat(outcome(report, "filename_spaces")).isInstanceOf(Passed.class);
    assertThat(outcome(report, "col_to_rows")).isInstanceOf(Passed.class);
    assertThat(outcome(report, "cross_meta_to_data")).isInstanceOf(NotRun.class);
    assertThat(outcome(report, "data_dictionary").words()).contains("required columns");
    assertThat(report.isPassed()).isFalse();
  }

  @Test
  void aFileWithoutItsMetadataFailsAndIsNotRead() throws IOException {
    Path data = SamplePair.sound().write(folder);
    Files.delete(folder.resolve("sample.meta.csv"));

    ScreenReport report = Screener.screen(data);

    assertThat(outcome(report, "filenames_match").words()).contains("sample.meta.csv");
    assertThat(outcome(report, "file_encoding")).isInstanceOf(NotRun.class);
  }

  @Test
  void aCheckThatHasNoListIsSaidAndIsNotAPass() throws IOException {
    SamplePair wards =
        SamplePair.sound()
            .plusColumn("ward_code", "")
            .plusColumn("ward_name", "")
            .plusRow(
                "202627,Autumn term,Ward,E92000001,England,E12000008,South East,886,E10000016,"
                    + "Kent,Total,Total,20,100,z,E05000001,Invented Ward");

    ScreenReport report = Screener.screen(wards.write(folder));

    assertThat(report.failed()).isEmpty();
    assertThat(outcome(report, "geog_combos")).isInstanceOf(NotRun.class);
    assertThat(report.isPassed()).isFalse();
  }

  @Test
  void aByteOrderMarkAndQuotedLineBreaksAreNoFault() throws IOException {
    Path data = SamplePair.sound().write(folder);
    String text = Files.readString(data).replaceFirst("Autumn term", "\"Autumn term\"");
    Files.writeString(data, "\uFEFF" + text);

    assertThat(Screener.screen(data).isPassed()).isTrue();
  }

  @Test
  void filesThatDoNotPassAreNotPublished() throws IOException {
    Path data = ScreenerFaults.all().get("time_period_six").write(folder);
    List<Path> files = List.of(data, folder.resolve("sample.meta.csv"), folder.resolve("a.xlsx"));

    assertThatThrownBy(() -> Screener.requirePassed(files))
        .isInstanceOf(ScreenException.class)
        .hasMessageContaining("sample.csv does not pass time_period_six")
        .hasMessageContaining("202628");
  }

  @Test
  void aNumberIsInTheSetOnceItWasAdded() {
    LongSet set = new LongSet();
    for (long i = -500; i < 500; i++) {
      assertThat(set.add(i)).isTrue();
      assertThat(set.add(i)).isFalse();
    }

    assertThat(set.contains(499)).isTrue();
    assertThat(set.contains(500)).isFalse();
  }

  private static Outcome outcome(ScreenReport report, String id) {
    return report.results().stream()
        .filter(r -> r.check().id().equals(id))
        .findFirst()
        .orElseThrow()
        .outcome();
  }

  private static List<String> names(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }
}
