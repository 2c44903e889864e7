package uk.seslip.ehecme.ingest.faults;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes one folder for each fault. */
final class FaultWriter {

  private FaultWriter() {}

  static void write(Path faults) {
    for (Fault fault : FaultSamples.all()) {
      Path folder = faults.resolve(fault.code());
      try {
        Files.createDirectories(folder);
      } catch (IOException failed) {
        throw new UncheckedIOException("cannot make " + folder, failed);
      }
      fault.write().accept(folder);
    }
  }
}
