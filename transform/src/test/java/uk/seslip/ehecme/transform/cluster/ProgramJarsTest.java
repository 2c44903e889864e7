package uk.seslip.ehecme.transform.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class ProgramJarsTest {

  private static final Pattern LIBRARY =
      Pattern.compile("<artifactId>([^<]+)</artifactId>\\s*</dependency>");

  @Test
  void everyLibraryThatReadsReturnsGoesToTheExecutors() throws Exception {
    Path pom = Path.of(System.getProperty("ehecme.root", "..")).resolve("ingest/pom.xml");

    assertThat(LIBRARY.matcher(Files.readString(pom)).results())
        .hasSizeGreaterThan(5)
        .allSatisfy(
            library -> assertThat(ProgramJars.isNeeded(library.group(1) + "-1.0.jar")).isTrue());
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
