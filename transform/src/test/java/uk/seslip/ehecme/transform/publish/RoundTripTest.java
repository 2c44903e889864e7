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
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import uk.seslip.ehecme.model.Breakdown;
import uk.seslip.ehecme.model.Measure;
import uk.seslip.ehecme.model.PublishedValue;
import uk.seslip.ehecme.model.PublishedValue.NotShown;
import uk.seslip.ehecme.model.PublishedValue.Rounded;
import uk.seslip.ehecme.model.Tier;
import uk.seslip.ehecme.transform.DescribedFile;
import uk.seslip.ehecme.transform.ExactFigures;
import uk.seslip.ehecme.transform.PublishedDataset;
import uk.seslip.ehecme.transform.Series;
import uk.seslip.ehecme.transform.SeriesPoint;
import uk.seslip.ehecme.transform.TestReturns;

class RoundTripTest {

  private static final CSVFormat TABLE =
      CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

  @ParameterizedTest
  @EnumSource(Tier.class)
  void whatIsReadFromTheFilesIsEveryFigureOfTheDatasetAndNoOther(Tier tier, @TempDir Path folder)
      throws IOException {
    PublishedDataset dataset =
        ExactFigures.published(
            tier,
            TestReturns.of(KENT, AUTUMN_2026)
                .total("ehe_census", 2216)
                .part("ehe_census", "Sex", "Female", 1101)
                .part("ehe_census", "Sex", "Male", 1115)
                .total("cme_census", 1342)
                .total("ehe_starts", 300)
                .total("suspensions", 4),
            TestReturns.of(SLOUGH, AUTUMN_2026).total("cme_census", 140).total("suspensions", 52));
    Publish.write(dataset, folder);

    Map<String, String> read = new TreeMap<>();
    for (DescribedFile file : Publish.describe(dataset)) {
      read.putAll(read(file, folder, dataset));
    }

    assertThat(read).isEqualTo(figures(dataset));
  }

  /** Every count in a file that says something, by what it is of. */
  private static Map<String, String> read(DescribedFile file, Path folder, PublishedDataset dataset)
      throws IOException {
    Map<String, String> counts = new TreeMap<>();
    try (Reader reader =
        Files.newBufferedReader(folder.resolve(file.name()), StandardCharsets.UTF_8)) {
      for (CSVRecord row : TABLE.parse(reader).getRecords()) {
        for (Measure measure : file.measures()) {
          boolean isAlone = file.measures().size() == 1;
          String count = row.get((isAlone ? "child" : measure.id()) + "_count");
          if (!count.equals("z")) {
            counts.put(key(row, measure, dataset), count);
          }
        }
      }
    }
    return counts;
  }

  private static String key(CSVRecord row, Measure measure, PublishedDataset dataset) {
    String code = row.get("new_la_code");
    boolean isSplit = row.isMapped("breakdown");
    return String.join(
        "|",
        row.get("time_period"),
        row.get("time_identifier"),
        code.isEmpty() ? dataset.region().code() : code,
        measure.id(),
        isSplit ? row.get("breakdown_topic") : "Total",
        isSplit ? row.get("breakdown") : "Total");
  }

  /** Every figure of the dataset that applies, by the same key. */
  private static Map<String, String> figures(PublishedDataset dataset) {
    Map<String, String> figures = new TreeMap<>();
    for (Series series : dataset.series()) {
      for (SeriesPoint point : series.points()) {
        String text = text(point.figure().value());
        if (!text.equals("z")) {
          figures.put(key(series, point), text);
        }
      }
    }
    return figures;
  }

  private static String key(Series series, SeriesPoint point) {
    Breakdown breakdown = series.breakdown();
    return String.join(
        "|",
        List.of(
            point.figure().period().timePeriod(),
            point.figure().period().timeIdentifier(),
            series.place(),
            series.measure(),
            breakdown.topic(),
            breakdown.category()));
  }

  private static String text(PublishedValue value) {
    return value instanceof Rounded rounded
        ? Integer.toString(rounded.number())
        : ((NotShown) value).shorthand().symbol();
  }
}
