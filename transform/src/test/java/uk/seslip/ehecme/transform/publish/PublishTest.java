package uk.seslip.ehecme.transform.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.seslip.ehecme.transform.TestReturns.AUTUMN_2026;
import static uk.seslip.ehecme.transform.TestReturns.KENT;
import static uk.seslip.ehecme.transform.TestReturns.SLOUGH;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.seslip.ehecme.model.Tier;
import uk.seslip.ehecme.transform.ExactFigures;
import uk.seslip.ehecme.transform.PublishedDataset;
import uk.seslip.ehecme.transform.TestReturns;

class PublishTest {

  private static final PublishedDataset DATASET =
      ExactFigures.published(
          Tier.PUBLIC,
          TestReturns.of(KENT, AUTUMN_2026)
              .total("cme_census", 1342)
              .part("cme_census", "Sex", "Female", 640)
              .part("cme_census", "Sex", "Male", 682)
              .part("cme_census", "Sex", "Unknown", 20)
              .total("ehe_starts", 300),
          TestReturns.of(SLOUGH, AUTUMN_2026)
              .total("cme_census", 14)
              .part("cme_census", "Sex", "Female", 14));

  @Test
  void aFileHasDfesColumnsAndTheWholeMatrix(@TempDir Path folder) throws IOException {
    Publish.write(DATASET, folder);
    List<CSVRecord> rows = read(folder.resolve("cme_census.csv"));

    assertThat(Files.readAllLines(folder.resolve("cme_census.csv")).get(0))
        .isEqualTo(
            "time_period,time_identifier,geographic_level,country_code,country_name,region_code,"
                + "region_name,old_la_code,new_la_code,la_name,breakdown_topic,breakdown,"
                + "child_count,child_percent,rate_per_100");
    Set<String> keys = new HashSet<>();
    for (CSVRecord row : rows) {
      assertThat(keys.add(row.get(0) + row.get(1) + row.get(8) + row.get(10) + row.get(11)))
          .isTrue();
      for (String cell : List.of(row.get(12), row.get(13), row.get(14))) {
        assertThat(cell).matches("\\d+(\\.\\d)?|[cxz]|low");
      }
    }
    assertThat(rows.size() % 20).isZero();
  }

  @Test
  void percentagesComeFromRoundedCountsOfALargeTotalOnly(@TempDir Path folder) throws IOException {
    Publish.write(DATASET, folder);
    List<CSVRecord> rows = read(folder.resolve("cme_census.csv"));

    assertThat(cells(rows, KENT, "Total")).containsExactly("1340", "100", "0.6");
    assertThat(cells(rows, KENT, "Female")).containsExactly("640", "48", "z");
    assertThat(cells(rows, KENT, "Reception")).containsExactly("x", "x", "z");
    assertThat(cells(rows, SLOUGH, "Total")).containsExactly("10", "c", "low");
    assertThat(cells(rows, SLOUGH, "Female")).containsExactly("10", "c", "z");
    assertThat(cells(rows, "E06000046", "Total")).containsExactly("x", "x", "x");
  }

  @Test
  void everyIndicatorHasOneMetadataRowAndTermsAreApartFromYears(@TempDir Path folder)
      throws IOException {
    List<Path> files = Publish.write(DATASET, folder);

    assertThat(files.stream().map(f -> f.getFileName().toString()))
        .contains("ehe_census.csv", "ehe_annual.csv", "cme_annual.csv", "regional.meta.csv");
    for (Path file :
        files.stream()
            .filter(f -> f.toString().matches(".*/[a-z_]+_(census|annual)\\.csv|.*/regional\\.csv"))
            .toList()) {
      String name = file.getFileName().toString().replace(".csv", ".meta.csv");
      List<CSVRecord> meta = read(folder.resolve(name));
      String header = Files.readAllLines(file).get(0);
      meta.forEach(row -> assertThat(header).contains(row.get(0)));
      assertThat(meta.stream().map(row -> row.get(2)).distinct()).hasSize(meta.size());
      assertThat(read(file).stream().map(row -> row.get(1)).distinct())
          .allMatch(id -> id.equals("Academic year") == name.contains("annual"));
      assertThat(Files.readString(file)).doesNotContain("\r").doesNotStartWith("\uFEFF");
    }
  }

  @Test
  void whatHoldsForEveryCategoryOfATopicStandsOnce(@TempDir Path folder) throws IOException {
    Publish.write(DATASET, folder);
    List<CSVRecord> caveats = read(folder.resolve("cme_census.caveats.csv"));

    List<CSVRecord> annual = read(folder.resolve("ehe_annual.caveats.csv"));
    assertThat(categories(annual, KENT, "Setting prior to EHE", "STOCK_VS_FLOW"))
        .containsExactly("All");
    assertThat(categories(caveats, KENT, "Total", "ROUNDED_SOURCE")).containsExactly("Total");
    assertThat(categories(caveats, KENT, "Sex", "ROUNDED_SOURCE")).containsExactly("All");
    assertThat(categories(caveats, SLOUGH, "Sex", "ROUNDED_SOURCE")).containsExactly("Female");
    assertThat(read(folder.resolve("caveats.csv")).stream().map(row -> row.get("caveat_id")))
        .doesNotHaveDuplicates()
        .containsAll(caveats.stream().map(row -> row.get("caveat_id")).toList());
  }

  private static List<String> categories(
      List<CSVRecord> caveats, String place, String topic, String id) {
    return caveats.stream()
        .filter(row -> row.get("new_la_code").equals(place))
        .filter(row -> row.get("breakdown_topic").equals(topic))
        .filter(row -> row.get("caveat_id").equals(id))
        .map(row -> row.get("breakdown"))
        .toList();
  }

  @Test
  void theSameDatasetGivesTheSameBytes(@TempDir Path one, @TempDir Path other) throws IOException {
    List<Path> first = Publish.write(DATASET, one);
    List<Path> second = Publish.write(DATASET, other);

    for (int i = 0; i < first.size(); i++) {
      assertThat(Files.mismatch(first.get(i), second.get(i))).isEqualTo(-1);
    }
  }

  private static List<String> cells(List<CSVRecord> rows, String code, String breakdown) {
    return rows.stream()
        .filter(row -> row.get(8).equals(code) && row.get(11).equals(breakdown))
        .findFirst()
        .map(row -> List.of(row.get(12), row.get(13), row.get(14)))
        .orElseThrow();
  }

  private static List<CSVRecord> read(Path file) throws IOException {
    try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
      return CSVFormat.RFC4180
          .builder()
          .setHeader()
          .setSkipHeaderRecord(true)
          .get()
          .parse(reader)
          .getRecords();
    }
  }
}
