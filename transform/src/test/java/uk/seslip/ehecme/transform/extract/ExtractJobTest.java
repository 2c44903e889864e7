package uk.seslip.ehecme.transform.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;
import static uk.seslip.ehecme.model.ExtractEvent.ANY_POINT;
import static uk.seslip.ehecme.model.ExtractEvent.CENSUS;
import static uk.seslip.ehecme.model.ExtractEvent.STARTS;

import java.nio.file.Path;
import java.util.Map;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.seslip.ehecme.ingest.extract.RowProblem;
import uk.seslip.ehecme.transform.SparkExtension;

@ExtendWith(SparkExtension.class)
class ExtractJobTest {

  /** Quoted cells with separators, line ends and doubled quotes, of children born in 2014. */
  private static final String AWKWARD = awkward();

  @TempDir private Path folder;

  @Test
  void aChildIsCountedOnCensusDayByEveryBreakdownThatTheExtractHas(SparkSession spark) {
    Path file =
        Extracts.file(
            folder,
            Extracts.HEADINGS,
            "A1,2014-05-06,EHE,2026-03-01,,F,Mental health",
            "A2,06/05/2012,cme,1 Sep 2026,,M,");

    ExtractResult result = Extracts.count(spark, file);

    assertThat(Extracts.nonZero(result))
        .contains(
            entry("EHE CENSUS", 1L),
            entry("EHE CENSUS sex Female", 1L),
            entry("EHE CENSUS year_group Year 8", 1L),
            entry("EHE CENSUS ehe_reason Mental health", 1L),
            entry("CME CENSUS sex Male", 1L),
            entry("CME CENSUS duration 4 to 8 weeks", 1L),
            entry("CME CENSUS cme_reason Unknown", 1L),
            entry("EHE STARTS", 1L));
    assertThat(result.problems()).isEmpty();
    assertThat(result.columns()).contains("sex", "reason").doesNotContain("prior_setting");
  }

  @Test
  void aChildOfSeveralEpisodesCountsOnceAndTheLatestEpisodeSpeaks(SparkSession spark) {
    Path file =
        Extracts.file(
            folder,
            Extracts.HEADINGS,
            "A1,2014-05-06,EHE,2025-03-01,2025-10-01,F,Religious",
            "a1,2014-05-06,EHE,2026-02-01,,F,Mental health",
            "A1,2014-05-06,EHE,2026-03-01,,F,Lifestyle",
            "A1,2014-05-06,EHE,2026-03-01,,F,Lifestyle");

    ExtractResult result = Extracts.count(spark, file);

    assertThat(Extracts.total(result, "EHE", CENSUS)).isEqualTo(1);
    assertThat(Extracts.total(result, "EHE", ANY_POINT)).isEqualTo(1);
    assertThat(Extracts.total(result, "EHE", STARTS)).as("was there as the year began").isZero();
    assertThat(Extracts.nonZero(result)).containsEntry("EHE CENSUS ehe_reason Lifestyle", 1L);
    assertThat(Extracts.rows(result, RowProblem.DUPLICATE_ROW)).containsExactly(5L);
    assertThat(Extracts.rows(result, RowProblem.OVERLAPPING_EPISODES)).containsExactly(4L);
  }

  @Test
  void aChildInTwoRegistersThatExcludeEachOtherIsAProblemOfBothRows(SparkSession spark) {
    Path file =
        Extracts.file(
            folder,
            Extracts.HEADINGS,
            "A1,2014-05-06,EHE,2025-03-01,,F,Religious",
            "A2,2014-05-06,CME,2025-03-01,,F,",
            "A1,2014-05-06,CME,2026-03-01,,F,");

    ExtractResult result = Extracts.count(spark, file);

    assertThat(Extracts.rows(result, RowProblem.TWO_FAMILIES)).containsExactly(2L, 4L);
    assertThat(Extracts.total(result, "CME", CENSUS)).isEqualTo(2);
  }

  @ParameterizedTest
  @ValueSource(longs = {40, 64, 333, 1_000, 100_000})
  void whereverAFileIsCutTheCountsAndTheRowNumbersAreTheSame(long partBytes, SparkSession spark) {
    Path file = Extracts.write(folder.resolve("x.csv"), AWKWARD.substring(0, 2_000), "UTF-8");
    ExtractResult whole = Extracts.count(spark, 1L << 20, file);

    ExtractResult parts = Extracts.count(spark, partBytes, file);

    assertThat(parts).isEqualTo(whole);
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "windows-1252", "UTF-16LE", "UTF-16BE", "UTF-16"})
  void everyEncodingGivesTheSameCounts(String charset, SparkSession spark) {
    Path plain = Extracts.write(folder.resolve("plain.csv"), AWKWARD, "UTF-8");
    Path other = Extracts.write(folder.resolve("other.csv"), AWKWARD, charset);

    assertThat(Extracts.nonZero(Extracts.count(spark, 500, other)))
        .isEqualTo(Extracts.nonZero(Extracts.count(spark, 500, plain)))
        .containsEntry("EHE CENSUS", 60L);
  }

  @Test
  void otherLineEndsAndSeparatorsGiveTheSameCounts(SparkSession spark) {
    Map<String, Long> expected =
        Extracts.nonZero(
            Extracts.count(spark, Extracts.write(folder.resolve("a.csv"), AWKWARD, "UTF-8")));
    String[] others = {
      AWKWARD.replace("\n", "\r\n"),
      AWKWARD.replace("\n", "\r"),
      "\uFEFF" + AWKWARD,
      AWKWARD.replace(',', ';'),
      AWKWARD.substring(0, AWKWARD.length() - 1)
    };

    for (String other : others) {
      Path file = Extracts.write(folder.resolve("b.csv"), other, "UTF-8");
      assertThat(Extracts.nonZero(Extracts.count(spark, 300, file))).isEqualTo(expected);
    }
  }

  @Test
  void aQuoteInTheMiddleOfACellDoesNotSwallowTheRowsAfterIt(SparkSession spark) {
    Path file =
        Extracts.file(
            folder,
            Extracts.HEADINGS,
            "A1,2014-05-06,EHE,2025-03-01,,F,5\" pipe",
            "A2,2014-05-06,EHE,2025-03-01,,F,Religious");

    ExtractResult result = Extracts.count(spark, 60, file);

    assertThat(Extracts.total(result, "EHE", CENSUS)).isEqualTo(2);
    assertThat(Extracts.rows(result, RowProblem.CODE_UNKNOWN)).containsExactly(2L);
  }

  @Test
  void aParquetFileAndAWorkbookAreCountedLikeText(SparkSession spark) throws Exception {
    Path text = Extracts.write(folder.resolve("plain file.csv"), AWKWARD, "UTF-8");
    String table = folder.resolve("table.parquet").toString();
    spark
        .read()
        .option("header", "true")
        .option("multiLine", "true")
        .option("escape", "\"")
        .csv(text.toString())
        .repartition(2)
        .write()
        .parquet(table);
    Path book = Extracts.workbook(folder.resolve("book.xlsx"), AWKWARD);

    assertThat(Extracts.nonZero(Extracts.count(spark, Path.of(table))))
        .isEqualTo(Extracts.nonZero(Extracts.count(spark, text)))
        .isEqualTo(Extracts.nonZero(Extracts.count(spark, book)));
  }

  @Test
  void aFolderOfFilesIsOneExtractAndAChildInTwoOfThemCountsOnce(SparkSession spark) {
    String row = "A1,2014-05-06,EHE,2025-03-01,,F,Religious\n";
    Extracts.write(folder.resolve("a.csv"), Extracts.HEADINGS + "\n" + row, "UTF-8");
    Extracts.write(folder.resolve("b.csv"), Extracts.HEADINGS + "\n" + row, "UTF-8");

    ExtractResult result = Extracts.count(spark, folder);

    assertThat(Extracts.total(result, "EHE", CENSUS)).isEqualTo(1);
    assertThat(result.problems())
        .singleElement()
        .satisfies(
            one -> {
              assertThat(one.problem()).isEqualTo(RowProblem.DUPLICATE_ROW);
              assertThat(one.first()).containsExactly(new ExtractResult.RowPlace("b.csv", 2));
            });
  }

  @Test
  void quotesThatAreNeverClosedAreRefusedWithTheirRow(SparkSession spark) {
    Path file =
        Extracts.file(
            folder,
            Extracts.HEADINGS,
            "A1,2014-05-06,EHE,2025-03-01,,F,Religious",
            "A2,2014-05-06,EHE,2025-03-01,,F,\"Religious",
            "A3,2014-05-06,EHE,2025-03-01,,F,Religious");

    assertThatThrownBy(() -> Extracts.count(spark, file))
        .isInstanceOf(ExtractException.class)
        .hasMessageContaining("row 3 are never closed");
  }

  @Test
  void aFileWithoutTheColumnsItNeedsIsRefusedWithoutSayingWhatStandsInIt(SparkSession spark) {
    Path file = Extracts.file(folder, "SECRET-NAME,Register", "SECRET-ID,EHE");

    assertThatThrownBy(() -> Extracts.count(spark, file))
        .isInstanceOf(ExtractException.class)
        .hasMessageContaining("no column for child, birth, start, end")
        .message()
        .doesNotContain("SECRET");
  }

  private static String awkward() {
    StringBuilder text = new StringBuilder(Extracts.HEADINGS).append(",Note\n");
    for (int i = 0; i < 60; i++) {
      text.append("\"Ä").append(i).append("\",2014-05-06,EHE,\"2025-03-01\",,F,Religious,");
      text.append(i % 3 == 0 ? "\"two\nlines, \"\"quoted\"\" \"" : "").append('\n');
      text.append(i % 7 == 0 ? "\n" : "");
    }
    return text.toString();
  }
}
