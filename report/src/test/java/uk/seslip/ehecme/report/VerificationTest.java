package uk.seslip.ehecme.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.seslip.ehecme.model.Term;
import uk.seslip.ehecme.model.Tier;
import uk.seslip.ehecme.report.restricted.FileHashes;
import uk.seslip.ehecme.report.restricted.RunRecord;

class VerificationTest {

  @TempDir private Path publish;
  private RunRecord run;

  @BeforeEach
  void publishTwoFiles() throws IOException {
    Path partner = Files.createDirectories(publish.resolve("partner"));
    Files.writeString(partner.resolve("index.html"), "page");
    Files.writeString(partner.resolve("data.csv"), "1");
    run = record(FileHashes.below(publish));
  }

  @Test
  void whatIsAsItWasPublishedHasNoDifference() throws IOException {
    assertThat(Verification.ofPublished(run, publish)).isEmpty();
  }

  @Test
  void aFileThatChangedThatIsMissingOrThatIsNewIsNamed() throws IOException {
    Files.writeString(publish.resolve("partner/data.csv"), "2");
    Files.delete(publish.resolve("partner/index.html"));
    Files.writeString(publish.resolve("partner/more.csv"), "3");

    assertThat(Verification.ofPublished(run, publish))
        .containsExactly(
            "partner/data.csv has changed since it was published.",
            "partner/index.html was published and is missing.",
            "partner/more.csv is there and was not published by the run.");
  }

  @Test
  void anotherTierThatTheRunDidNotMakeIsNotItsBusiness() throws IOException {
    Files.createDirectories(publish.resolve("public"));
    Files.writeString(publish.resolve("public/index.html"), "page");

    assertThat(Verification.ofPublished(run, publish)).isEmpty();
  }

  @Test
  void returnsAreComparedByHashAndNotByName() throws IOException {
    NavigableMap<String, String> hashes = FileHashes.below(publish);
    Map<String, String> read =
        Map.of(hashes.get("partner/data.csv"), "kent.xlsx", "0000", "surrey.xlsx");

    assertThat(Verification.ofReturns(read, publish))
        .containsExactly(
            "surrey.xlsx was read and is not in the folder, or has changed.",
            "partner/index.html is in the folder and is not what was read.");
  }

  @Test
  void openDataComputedAgainIsComparedFileByFile(@TempDir Path term) throws IOException {
    OpenData.export(Datasets.partner(), term);
    Path published = term.resolve("publish");

    assertThat(Verification.ofData(List.of(Datasets.partner()), published)).isEmpty();

    Files.writeString(published.resolve("partner/data/ehe_census.csv"), "tampered");
    Files.delete(published.resolve("partner/data/cme_census.csv"));
    assertThat(Verification.ofData(List.of(Datasets.partner()), published))
        .containsExactlyInAnyOrder(
            "partner/data/ehe_census.csv is not what the store gives.",
            "partner/data/cme_census.csv was not published.");
  }

  private static RunRecord record(NavigableMap<String, String> published) {
    return new RunRecord(
        Term.ofSlug("2026-27-autumn"),
        LocalDate.of(2026, 11, 20),
        "hash",
        List.of(Tier.PARTNER),
        List.of(),
        published);
  }
}
