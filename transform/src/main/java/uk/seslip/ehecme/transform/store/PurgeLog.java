package uk.seslip.ehecme.transform.store;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import uk.seslip.ehecme.transform.PurgeReason;

/**
 * Who removed something from the store, when and why; never what.
 *
 * @param location the store
 */
public record PurgeLog(StoreLocation location) {

  private static final String FILE = "purges.csv";
  private static final String HEADER = "day,role,why";

  /** Adds a line. */
  public void add(PurgeReason reason) {
    Path file = new Path(location.part(FILE));
    try {
      FileSystem files = location.fileSystem();
      String before = files.exists(file) ? read(files, file) : HEADER + "\n";
      files.setWriteChecksum(false);
      try (Writer writer =
          new OutputStreamWriter(files.create(file, true), StandardCharsets.UTF_8)) {
        writer.write(
            before + CSVFormat.RFC4180.format(reason.day(), reason.role(), reason.why()) + "\n");
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write " + file + ": because " + e.getMessage(), e);
    }
  }

  private static String read(FileSystem files, Path file) throws IOException {
    try (BufferedReader reader =
        new BufferedReader(new InputStreamReader(files.open(file), StandardCharsets.UTF_8))) {
      List<String> lines = reader.lines().toList();
      return String.join("\n", lines) + "\n";
    }
  }
}
