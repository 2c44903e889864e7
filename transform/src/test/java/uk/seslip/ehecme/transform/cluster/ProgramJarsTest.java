package uk.seslip.ehecme.transform.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class ProgramJarsTest {

  private static final Pattern LIBRARY =
      Pattern.compile("<artifactId>([^<]+)</artifactId>\\s*</dependency>");

  /** Libraries of our own that Spark's distribution has, too. */
  private static final Set<String> SPARK_HAS = Set.of("jackson-databind", "commons-compress");

  @Test
  void everyLibraryThatReadsReturnsGoesToTheExecutors() throws Exception {
    Path pom = Path.of(System.getProperty("ehecme.root", "..")).resolve("ingest/pom.xml");

    assertThat(LIBRARY.matcher(Files.readString(pom)).results().map(found -> found.group(1)))
        .contains("poi", "commons-csv")
        .filteredOn(library -> !SPARK_HAS.contains(library))
        .allSatisfy(library -> assertThat(ProgramJars.isNeeded(library + "-1.0.jar")).isTrue());
  }

  @Test
  void whatEveryClusterHasStaysHere() {
    assertThat(ProgramJars.isNeeded("spark-core_2.13-4.2.0.jar")).isFalse();
    assertThat(ProgramJars.isNeeded("hadoop-client-api-3.5.0.jar")).isFalse();
    assertThat(ProgramJars.isNeeded("ehecme-notes.txt")).isFalse();
  }

  @Test
  void aProgramThatRunsFromClassesSendsNone() {
    assertThat(ProgramJars.addresses()).isEmpty();
  }
}
