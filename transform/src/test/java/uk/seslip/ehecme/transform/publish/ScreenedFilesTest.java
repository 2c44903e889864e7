package uk.seslip.ehecme.transform.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.seslip.ehecme.transform.TestReturns.AUTUMN_2026;
import static uk.seslip.ehecme.transform.TestReturns.KENT;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import uk.seslip.ehecme.model.Tier;
import uk.seslip.ehecme.transform.ExactFigures;
import uk.seslip.ehecme.transform.PublishedDataset;
import uk.seslip.ehecme.transform.TestReturns;
import uk.seslip.ehecme.transform.screen.ScreenReport;
import uk.seslip.ehecme.transform.screen.Screener;

class ScreenedFilesTest {

  @ParameterizedTest
  @EnumSource(Tier.class)
  void everyPairPassesAndOnlyTheDictionaryWarns(Tier tier, @TempDir Path folder) {
    PublishedDataset dataset =
        ExactFigures.published(
            tier,
            TestReturns.of(KENT, AUTUMN_2026)
                .total("cme_census", 1342)
                .part("cme_census", "Sex", "Female", 640)
                .part("cme_census", "Sex", "Male", 702)
                .total("ehe_starts", 300));

    List<ScreenReport> reports = Screener.screenPairs(Publish.write(dataset, folder));

    assertThat(reports).hasSizeGreaterThan(4);
    assertThat(reports)
        .allSatisfy(report -> assertThat(report.failed()).as(report.dataFile()).isEmpty())
        .allSatisfy(report -> assertThat(report.notRun()).isEmpty());
    assertThat(reports.stream().flatMap(report -> report.warned().stream()))
        .extracting(result -> result.check().id())
        .containsOnly("data_dictionary");
  }
}
