package uk.seslip.ehecme.transform.screen;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that others published, told good from bad for the right reasons. */
class PublishedPairsTest {

  private static final Path DEMO = Path.of("src", "test", "resources", "screen");
  private static final Path PUBLISHED = Path.of("..", "config", "published");
  private static final String REGIONAL_WIDE = "ehe_census_2022-23_regional_wide.csv";

  /** How many columns of a file say when and where. */
  private static final int PLACE_COLUMNS = 10;

  @TempDir private Path folder;

  @Test
  void theGuidesOwnExampleIsRejectedForItsOldColumnName() {
    assertOnlyFailure(DEMO.resolve("ees_demo_datafile.csv"), "col_req_data", "‘geographic_level’");
  }

  @Test
  void theGuidesExampleWithItsColumnRenamedHasNamesThatAreNotInTheDictionary() throws IOException {
    Files.copy(DEMO.resolve("ees_demo_datafile.meta.csv"), folder.resolve("demo.meta.csv"));
    String text = Files.readString(DEMO.resolve("ees_demo_datafile.csv"));
    Path data = folder.resolve("demo.csv");
    Files.writeString(data, text.replace("geographical_level", "geographic_level"));

    ScreenReport report = Screener.screen(data);

    assertThat(report.failed()).isEmpty();
    assertThat(report.warned())
        .filteredOn(r -> r.check().id().equals("data_dictionary"))
        .singleElement()
        .satisfies(r -> assertThat(r.outcome().words()).contains("‘number_children’"));
  }

  @Test
  void theFileThatWasEditedByHandIsRejectedForOneRowThenItsColumnsThenItsPlaces()
      throws IOException {
    List<String> lines = Files.readAllLines(PUBLISHED.resolve(REGIONAL_WIDE));
    List<String> sound = lines.stream().filter(line -> cells(line) == cells(lines.get(0))).toList();
    List<String> renamed = new ArrayList<>(sound);
    renamed.set(0, sound.get(0).replace("ehe_female", "ehe_f").replace("ehe_male", "ehe_m"));

    assertOnlyFailure(withMeta(lines), "row_width", "line 10 has 45 cells where the header has 44");
    assertOnlyFailure(withMeta(sound), "col_ind_smushed", "‘ehe_female’, ‘ehe_male’");
    assertOnlyFailure(withMeta(renamed), "geog_combos", "‘E13000001+E13000002 London’");
  }

  @Test
  void aPublishedFileWithoutMetadataIsRejectedForThat() {
    assertOnlyFailure(
        PUBLISHED.resolve(REGIONAL_WIDE), "filenames_match", "there is no metadata file");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "cme_census_202526_autumn_england_se_extract.csv",
        "cme_census_se19_autumn_202425_202526_ees_layout.csv",
        "ehe_academic_year.csv"
      })
  void aFileThatDfePublishedDoesNotFail(String name) throws IOException {
    ScreenReport report = Screener.screen(withMeta(Files.readAllLines(PUBLISHED.resolve(name))));

    assertThat(report.failed()).isEmpty();
    assertThat(report.notRun()).isEmpty();
  }

  private static void assertOnlyFailure(Path data, String id, String words) {
    List<ScreenResult> failed = Screener.screen(data).failed();

    assertThat(failed).extracting(r -> r.check().id()).containsExactly(id);
    assertThat(failed.get(0).outcome().words()).contains(words);
  }

  /** A pair of some lines and metadata made from their header. */
  private Path withMeta(List<String> lines) throws IOException {
    List<String> columns = List.of(lines.get(0).replace("\uFEFF", "").split(","));
    List<String> meta = new ArrayList<>(List.of(String.join(",", ColReqMeta.REQUIRED)));
    columns.stream().skip(PLACE_COLUMNS).flatMap(PublishedPairsTest::metaRow).forEach(meta::add);
    Files.write(folder.resolve("published.meta.csv"), meta);
    return Files.write(folder.resolve("published.csv"), lines);
  }

  private static Stream<String> metaRow(String column) {
    return switch (column) {
      case "breakdown_topic" -> Stream.empty();
      case "breakdown" -> Stream.of("breakdown,Filter,Characteristic,,,,,breakdown_topic");
      default -> Stream.of(column + ",Indicator," + column.replace('_', ' ') + ",,,0,,");
    };
  }

  private static int cells(String line) {
    return line.split(",", -1).length;
  }
}
