package uk.seslip.ehecme.ingest.mutation;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.seslip.ehecme.ingest.TestDefinitions.AS_OF;
import static uk.seslip.ehecme.ingest.TestDefinitions.REAL;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import uk.seslip.ehecme.ingest.Ingest;
import uk.seslip.ehecme.model.Observation;

/**
 * Breaks sound files of every format in seeded random ways. Nothing may be thrown, nothing may
 * hang, and every figure that is still read must stand in the very cell it is said to come from, as
 * another reader sees the broken file.
 */
@Timeout(value = 5, unit = TimeUnit.MINUTES, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class MutationTest {

  private static final long SEED = 20261001L;

  /** How many times as much is tried, for a long night: {@code -Dehecme.mutations=50}. */
  private static final int FACTOR = Integer.getInteger("ehecme.mutations", 1);

  @TempDir private Path folder;

  /** Ways to break a file of a format. */
  enum Way {
    TEXT("medway.csv", 300, 100),
    FREE_TEXT("free.csv", 150, 20),
    XLSX_BYTES("medway.xlsx", 30, 0),
    XLSX_PART("medway.xlsx", 200, 50),
    XLSM_PART("medway.xlsm", 40, 10),
    XLS_BYTES("medway.xls", 30, 0),
    XLS_RECORDS("medway.xls", 150, 30),
    ODS_BYTES("medway.ods", 30, 0),
    ODS_PART("medway.ods", 150, 50);

    private final String file;
    private final int times;
    private final int leastRead;

    /** A file, how often it is broken, and how often it must still be worth reading after that. */
    Way(String file, int times, int leastRead) {
      this.file = file;
      this.times = times;
      this.leastRead = leastRead;
    }

    byte[] breakIt(byte[] sound, Mutator mutator) throws IOException {
      return switch (this) {
        case TEXT, FREE_TEXT, XLSX_BYTES, XLS_BYTES, ODS_BYTES -> mutator.bytes(sound);
        case XLSX_PART, XLSM_PART, ODS_PART -> mutator.part(sound);
        case XLS_RECORDS -> mutator.inPlace(sound, 512, sound.length);
      };
    }

    List<SecondOpinion> opinions(byte[] broken) throws IOException {
      return switch (this) {
        case TEXT, FREE_TEXT -> TextOpinion.read(broken);
        case XLSX_BYTES, XLSX_PART, XLSM_PART -> OfficeOpenOpinion.read(broken);
        case XLS_BYTES, XLS_RECORDS -> BinaryOpinion.read(broken);
        case ODS_BYTES, ODS_PART -> OpenDocumentOpinion.read(broken);
      };
    }
  }

  @ParameterizedTest
  @EnumSource
  void theSecondReaderSeesEveryFigureOfTheSoundFile(Way way) throws IOException {
    byte[] sound = sound(way);

    List<Observation> read = read(folder.resolve(way.file));

    assertThat(read).hasSizeGreaterThan(6);
    assertThat(way.opinions(sound)).anyMatch(opinion -> opinion.invented(read).isEmpty());
  }

  @ParameterizedTest
  @EnumSource
  void aBrokenFileIsReadOrRefusedAndNoFigureIsInvented(Way way) throws IOException {
    byte[] sound = sound(way);
    AtomicInteger stillRead = new AtomicInteger();
    IntStream.range(0, way.times * FACTOR)
        .parallel()
        .forEach(
            turn -> {
              int figures = breakAndRead(way, sound, turn);
              stillRead.addAndGet(figures > 0 ? 1 : 0);
            });
    assertThat(stillRead)
        .as("broken files that still gave figures")
        .hasValueGreaterThanOrEqualTo(way.leastRead);
  }

  private int breakAndRead(Way way, byte[] sound, int turn) {
    try {
      byte[] broken = way.breakIt(sound, new Mutator(SEED + turn));
      Path file = Files.write(folder.resolve(turn + "-" + way.file), broken);
      List<Observation> read = read(file);
      Files.delete(file);

      if (!read.isEmpty()) {
        assertThat(way.opinions(broken))
            .as("%s, turn %d", way, turn)
            .extracting(opinion -> opinion.invented(read))
            .contains(List.of());
      }
      return read.size();
    } catch (IOException failed) {
      throw new UncheckedIOException(way + " turn " + turn, failed);
    }
  }

  private byte[] sound(Way way) throws IOException {
    Path file = folder.resolve(way.file);
    SoundFiles.write(file);
    return Files.readAllBytes(file);
  }

  private static List<Observation> read(Path file) {
    return Ingest.check(REAL, file, AS_OF).submissions().stream()
        .flatMap(submission -> submission.observations().stream())
        .toList();
  }
}
