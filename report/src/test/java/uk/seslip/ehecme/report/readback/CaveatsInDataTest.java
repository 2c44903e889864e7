package uk.seslip.ehecme.report.readback;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import uk.seslip.ehecme.cli.SampleRun;

/** No figure of the data files stands without the caveats that it must have, read back as data. */
class CaveatsInDataTest {

  private static final List<String> FILES =
      List.of("ehe_census", "cme_census", "ehe_annual", "cme_annual", "regional");
  private static final Set<String> DFE_CENSUS = Set.of("ehe_census", "cme_census");

  /** When a figure must have a caveat, said again without the program's own rules. */
  private static final Map<String, Predicate<FigureKey>> MANDATORY =
      Map.of(
          "SEASON_TERM_ON_TERM", key -> key.period().matches("[A-Z].*"),
          "VOLUNTARY_PERIOD", CaveatsInDataTest::isOfTheVoluntaryTime,
          "REASON_LIST_CHANGED",
              key -> DFE_CENSUS.contains(key.measure()) && key.topic().equals("Reason"),
          "STOCK_VS_FLOW",
              key -> key.period().matches("\\d.*") && key.measure().matches("(ehe|cme)_.*"));

  private static Path folder;
  private static PublishedData data;
  private static Map<FigureKey, Set<String>> inCsv;

  @BeforeAll
  static void readTheFiles() throws Exception {
    Path tree = SampleRun.sharedTree();
    folder = tree.resolve("data");
    data = PublishedData.read(tree);
    inCsv = new HashMap<>();
    for (String file : FILES) {
      Map<String, String> names =
          PublishedData.rows(folder.resolve(file + ".csv")).stream()
              .collect(
                  Collectors.toMap(
                      row -> row.get("new_la_code"),
                      row -> row.get("la_name").isEmpty() ? "South East" : row.get("la_name"),
                      (one, same) -> one));
      for (CSVRecord row : PublishedData.rows(folder.resolve(file + ".caveats.csv"))) {
        inCsv
            .computeIfAbsent(
                new FigureKey(
                    names.get(row.get("new_la_code")),
                    row.get("measure"),
                    "",
                    row.get("breakdown_topic"),
                    row.get("breakdown")),
                key -> new TreeSet<>())
            .add(row.get("caveat_id"));
      }
    }
  }

  @Test
  void noFigureOfTheCsvsLacksAMandatoryCaveat() {
    MANDATORY.forEach(
        (id, must) -> {
          List<FigureKey> figures = numbers().filter(must).toList();
          assertThat(figures).as(id).hasSizeGreaterThan(50);
          assertThat(figures).as(id).allMatch(key -> caveats(key).contains(id));
        });
  }

  @Test
  void everyRoundedFigureSaysSo() {
    assertThat(numbers().filter(key -> !data.values().get(key).equals("0")))
        .allMatch(key -> caveats(key).contains("ROUNDED_SOURCE"));
  }

  @Test
  void theCatalogueHasTheSentenceOfEachCaveatInUse() throws Exception {
    List<CSVRecord> catalogue = PublishedData.rows(folder.resolve("caveats.csv"));
    assertThat(catalogue).allMatch(row -> row.get("sentence").endsWith("."));
    assertThat(catalogue.stream().map(row -> row.get("caveat_id")))
        .containsAll(inCsv.values().stream().flatMap(Set::stream).toList());
  }

  @Test
  void theWorkbookNamesTheSameCaveatsBesideEachFigureAndForbidsWhatTheyForbid() throws Exception {
    Map<String, String> uses =
        PublishedData.rows(folder.resolve("caveats.csv")).stream()
            .collect(Collectors.toMap(row -> row.get("caveat_id"), row -> row.get("use")));
    Map<String, String> measures = MeasureLabels.read();
    List<List<String>> rows = PackReader.rows(folder);
    assertThat(rows).hasSizeGreaterThan(40_000);
    List<String> blocked = new ArrayList<>();
    List<String> wrong = new ArrayList<>();
    for (List<String> row : rows) {
      Set<String> ids = new TreeSet<>(List.of(row.get(14).split("; ")));
      FigureKey figure =
          new FigureKey(row.get(2), measures.get(row.get(3)), "", row.get(4), row.get(5));
      boolean forbidden = ids.stream().anyMatch(id -> uses.get(id).equals("Do not compare"));
      if (!ids.equals(caveats(figure)) || row.get(13).equals("Do not compare") != forbidden) {
        wrong.add(row.toString());
      }
      if (forbidden) {
        blocked.add(row.get(2));
      }
    }
    assertThat(wrong).isEmpty();
    assertThat(blocked).contains("East Sussex");
  }

  private static Set<String> caveats(FigureKey figure) {
    Set<String> found = new TreeSet<>();
    for (String category : List.of(figure.category(), "All")) {
      found.addAll(
          inCsv.getOrDefault(
              new FigureKey(figure.place(), figure.measure(), "", figure.topic(), category),
              Set.of()));
    }
    return found;
  }

  /** Years are asked for in the autumn after them, so that 2022/23 is the last voluntary one. */
  private static boolean isOfTheVoluntaryTime(FigureKey key) {
    return DFE_CENSUS.contains(key.measure())
        ? Recount.order(key.period()).compareTo("2024/250") < 0
        : key.measure().matches("(ehe|cme)_.*") && key.period().compareTo("2023/24") < 0;
  }

  private static Stream<FigureKey> numbers() {
    return data.keys().filter(key -> PublishedData.isNumber(data.values().get(key)));
  }
}
