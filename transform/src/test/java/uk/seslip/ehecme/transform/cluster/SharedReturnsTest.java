package uk.seslip.ehecme.transform.cluster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static uk.seslip.ehecme.transform.TestReturns.AS_OF;
import static uk.seslip.ehecme.transform.TestReturns.DEFINITIONS;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import uk.seslip.ehecme.ingest.Ingest;
import uk.seslip.ehecme.ingest.IngestResult;
import uk.seslip.ehecme.ingest.ReturnsFolder;
import uk.seslip.ehecme.model.EarlierReturns;
import uk.seslip.ehecme.model.Term;
import uk.seslip.ehecme.transform.SparkExtension;

@ExtendWith(SparkExtension.class)
class SharedReturnsTest {

  private static final Path ROOT = Path.of(System.getProperty("ehecme.root", ".."));
  private static final Term TERM = Term.ofSlug("2026-27-autumn");

  @TempDir private Path folder;
  @TempDir private Path scratch;

  @Test
  void threeHundredReturnsReadByExecutorsGiveWhatPlainReadingGives(SparkSession spark)
      throws IOException {
    GeneratedReturns.write(DEFINITIONS, folder, 300);
    Files.copy(folder.resolve("kent-2026-27-autumn-v1.csv"), folder.resolve("kent (copy).csv"));
    Files.writeString(folder.resolve("slough-2026-27-autumn.pdf"), "not a workbook");
    Files.writeString(folder.resolve("Thumbs.db"), "");
    Files.createDirectory(folder.resolve("older"));

    IngestResult plain = Ingest.importHistory(DEFINITIONS, folder, AS_OF);
    IngestResult distributed =
        Ingest.importHistory(DEFINITIONS, shared(spark, folder.toUri()), AS_OF);

    assertThat(plain.submissions()).hasSize(300);
    assertThat(plain.findings()).hasSizeGreaterThan(100);
    assertThat(distributed).isEqualTo(plain);
  }

  @Test
  void theSampleReturnsInAllTheirFormatsGiveWhatPlainReadingGives(SparkSession spark) {
    Path samples = ROOT.resolve("samples/returns").toAbsolutePath().normalize();

    assertThat(
            Ingest.run(
                DEFINITIONS, shared(spark, samples.toUri()), TERM, AS_OF, EarlierReturns.none()))
        .isEqualTo(Ingest.run(DEFINITIONS, samples, TERM, AS_OF));
  }

  @Test
  void aFolderOnAnotherFileSystemGivesWhatPlainReadingGives(SparkSession spark) throws IOException {
    copySamples();
    spark
        .sparkContext()
        .hadoopConfiguration()
        .set("fs.viewfs.mounttable.region.link./returns", folder.toUri().toString());

    assertThat(
            Ingest.run(
                DEFINITIONS,
                shared(spark, URI.create("viewfs://region/returns")),
                TERM,
                AS_OF,
                EarlierReturns.none()))
        .isEqualTo(Ingest.run(DEFINITIONS, folder, TERM, AS_OF, EarlierReturns.none()));
  }

  @Test
  void aFolderThatIsNotThereIsWrongUsage(SparkSession spark) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> shared(spark, folder.resolve("nowhere").toUri()))
        .withMessageContaining("is not a folder");
  }

  @Test
  void aFileThatAnExecutorDoesNotSeeIsSaidInOneSentence(SparkSession spark) throws IOException {
    Path lost = Files.writeString(folder.resolve("kent.csv"), "x");
    ReturnsFolder listed = shared(spark, folder.toUri());
    Files.delete(lost);

    assertThatIllegalStateException()
        .isThrownBy(() -> listed.read(List.of("kent.csv"), DEFINITIONS, AS_OF))
        .withMessageStartingWith("cannot read ")
        .withMessageContaining("put the returns where every machine of the cluster sees them");
  }

  private ReturnsFolder shared(SparkSession spark, URI returns) {
    return SharedReturns.list(spark, returns, ROOT.resolve("config"), scratch);
  }

  private void copySamples() throws IOException {
    try (Stream<Path> files = Files.list(ROOT.resolve("samples/returns"))) {
      for (Path file : files.toList()) {
        Files.copy(file, folder.resolve(file.getFileName().toString()));
      }
    }
  }
}
