package uk.seslip.ehecme.ingest.faults;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Figures with an agreed correction, whose list lies in the subfolder {@code config}. */
final class CorrectionFaults {

  private static final TinyReturn SOUND = TinyReturn.sound();
  private static final String HEADER =
      "authority,period,measure,breakdown_topic,breakdown,from,to,reason,agreed_with,date\n";
  private static final String AGREED = ",Two digits were exchanged,EHE lead officer,2026-11-12\n";

  private CorrectionFaults() {}

  static List<Fault> all() {
    return List.of(fault("correction_applied", "250,205"), fault("correction_outdated", "520,205"));
  }

  private static Fault fault(String code, String fromAndTo) {
    return new Fault(
        code,
        "EHE",
        "F10",
        folder -> {
          TinyWorkbook.write(folder.resolve("medway.xlsx"), SOUND);
          write(
              folder.resolve("config"),
              HEADER + "E06000035,2025/26,ehe_starts,Total,Total," + fromAndTo + AGREED);
        });
  }

  private static void write(Path config, String corrections) {
    try {
      Files.createDirectories(config);
      Files.writeString(config.resolve("corrections.csv"), corrections, StandardCharsets.UTF_8);
    } catch (IOException failed) {
      throw new UncheckedIOException("cannot write " + config, failed);
    }
  }
}
