package uk.seslip.ehecme.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.seslip.ehecme.ingest.TestDefinitions.AS_OF;
import static uk.seslip.ehecme.ingest.TestDefinitions.REAL;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.seslip.ehecme.ingest.faults.TinyCsv;
import uk.seslip.ehecme.ingest.faults.TinyReturn;
import uk.seslip.ehecme.ingest.faults.TinyWorkbook;
import uk.seslip.ehecme.model.Observation;
import uk.seslip.ehecme.model.ObservedValue;

/** Breaks sound files in seeded random ways: nothing may be thrown, and no figure invented. */
class MutationTest {

  private static final long SEED = 20261001L;
  private static final int TEXTS = 300;
  private static final int ARCHIVES = 60;
  private static final int PARTS = 120;

  @TempDir private Path folder;

  private final Random random = new Random(SEED);

  @Test
  void aBrokenTextIsReadOrRefusedAndNoFigureIsInvented() throws IOException {
    byte[] sound = TinyCsv.text(TinyReturn.sound()).getBytes(StandardCharsets.UTF_8);
    Path file = folder.resolve("medway.csv");
    for (int i = 0; i < TEXTS; i++) {
      byte[] broken = mutate(sound);
      Files.write(file, broken);

      IngestResult result = Ingest.check(REAL, file, AS_OF);

      String written = new String(broken, StandardCharsets.UTF_8);
      assertThat(result.submissions())
          .flatMap(submission -> submission.observations())
          .allMatch(observation -> written.contains(text(observation)));
    }
  }

  @Test
  void aBrokenArchiveIsReadOrRefused() throws IOException {
    Path file = folder.resolve("medway.xlsx");
    TinyWorkbook.write(file, TinyReturn.sound());
    byte[] sound = Files.readAllBytes(file);
    for (int i = 0; i < ARCHIVES; i++) {
      Files.write(file, mutate(sound));

      assertThat(Ingest.check(REAL, file, AS_OF).findings()).isNotEmpty();
    }
  }

  @Test
  void aWholeArchiveWithABrokenPartIsReadOrRefused() throws IOException {
    Path file = folder.resolve("medway.xlsx");
    TinyWorkbook.write(file, TinyReturn.sound());
    byte[] sound = Files.readAllBytes(file);
    for (int i = 0; i < PARTS; i++) {
      Files.write(file, withBrokenPart(sound, i));

      assertThat(Ingest.check(REAL, file, AS_OF).findings()).isNotEmpty();
    }
  }

  private byte[] withBrokenPart(byte[] archive, int turn) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(archive));
        ZipOutputStream out = new ZipOutputStream(bytes)) {
      int part = 0;
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        out.putNextEntry(new ZipEntry(entry.getName()));
        byte[] content = in.readAllBytes();
        out.write(part++ == turn % 9 ? mutate(content) : content);
        out.closeEntry();
      }
    }
    return bytes.toByteArray();
  }

  /** Changes, doubles or drops a few runs of bytes. */
  private byte[] mutate(byte[] sound) {
    byte[] bytes = sound.clone();
    int changes = 1 + random.nextInt(4);
    for (int i = 0; i < changes; i++) {
      bytes = change(bytes);
    }
    return bytes;
  }

  private byte[] change(byte[] bytes) {
    int at = random.nextInt(bytes.length);
    int length = Math.min(1 + random.nextInt(20), bytes.length - at);
    ByteArrayOutputStream changed = new ByteArrayOutputStream();
    changed.write(bytes, 0, at);
    switch (random.nextInt(4)) {
      case 0 -> changed.write(random.nextInt(256));
      case 1 -> {
        changed.write(bytes, at, length);
        changed.write(bytes, at, length);
      }
      case 2 -> changed.write("\"<,;&\n>0\t".charAt(random.nextInt(9)));
      default -> {}
    }
    changed.write(bytes, at + length, bytes.length - at - length);
    return changed.size() == 0 ? new byte[] {0} : changed.toByteArray();
  }

  private static String text(Observation observation) {
    return observation.value() instanceof ObservedValue.Withheld withheld
        ? withheld.written()
        : ((ObservedValue.Reported) observation.value()).number().toPlainString();
  }
}
