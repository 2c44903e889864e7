package uk.seslip.ehecme.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static uk.seslip.ehecme.ingest.TestDefinitions.REAL;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What was read on one machine must be the same on another. */
class ReadFileTest {

  private static final Path SAMPLES =
      Path.of(System.getProperty("ehecme.root", "..")).resolve("samples");
  private static final LocalDate AS_OF = LocalDate.of(2026, 11, 20);
  private static final ReturnReader READER = new ReturnReader(REAL, AS_OF);

  @Test
  void everySampleAndEveryFaultIsTheSameAfterTravellingAsText() throws IOException {
    List<Path> files = samples();

    assertThat(files).hasSizeGreaterThan(100);
    for (Path file : files) {
      ReadFile read = READER.read(file);
      assertThat(ReadFile.ofText(read.text()).reading())
          .as(file.toString())
          .isEqualTo(read.reading());
    }
  }

  @Test
  void aFileThatLiesElsewhereGivesWhatItGivesHere() throws IOException {
    for (Path file : samples()) {
      byte[] bytes = Files.readAllBytes(file);
      String name = file.getFileName().toString();
      assertThat(READER.read(name, bytes.length, new ByteArrayInputStream(bytes)).text())
          .as(file.toString())
          .isEqualTo(READER.read(file).text());
    }
  }

  @Test
  void aTextThatNamesAnotherClassMakesNothing() {
    String text =
        READER
            .read(samples("returns").get(0))
            .text()
            .replaceFirst("\"@type\":\"(term|year)\"", "\"@type\":\"java.io.File\"");

    assertThat(text).contains("java.io.File");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ReadFile.ofText(text))
        .withMessageContaining("another version of this program");
  }

  private static List<Path> samples() {
    return Stream.of("returns", "faults").flatMap(f -> samples(f).stream()).toList();
  }

  private static List<Path> samples(String folder) {
    try (Stream<Path> files = Files.walk(SAMPLES.resolve(folder))) {
      return files.filter(Files::isRegularFile).sorted().toList();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
