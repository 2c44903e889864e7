package uk.seslip.ehecme.transform.store;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.CSVRecord;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;

/**
 * Reads and writes the index's files on whatever file system the store lies.
 *
 * @param location where the store lies
 */
record IndexFiles(StoreLocation location) {

  private static final CSVFormat FORMAT =
      CSVFormat.RFC4180.builder().setRecordSeparator("\n").get();

  /** The rows of a file. */
  List<CSVRecord> read(IndexTable table) {
    Path file = path(table.file());
    try (Reader reader =
        new InputStreamReader(location.fileSystem().open(file), StandardCharsets.UTF_8)) {
      CSVFormat format = FORMAT.builder().setHeader().setSkipHeaderRecord(true).get();
      return format.parse(reader).getRecords();
    } catch (IOException e) {
      throw failed("read", file, e);
    }
  }

  /** Writes a file anew and moves it into place. */
  void write(IndexTable table, List<List<String>> rows) {
    Path file = path(table.file());
    Path draft = file.suffix(".draft");
    try {
      FileSystem files = location.fileSystem();
      files.setWriteChecksum(false);
      CSVFormat format = FORMAT.builder().setHeader(table.header()).get();
      try (Writer writer =
              new OutputStreamWriter(files.create(draft, true), StandardCharsets.UTF_8);
          CSVPrinter printer = new CSVPrinter(writer, format)) {
        printer.printRecords(rows);
      }
      files.delete(file, false);
      if (!files.rename(draft, file)) {
        throw new IOException("the draft could not be renamed");
      }
    } catch (IOException e) {
      throw failed("write", file, e);
    }
  }

  /** Whether a file is there. */
  boolean exists(String name) {
    try {
      return location.fileSystem().exists(path(name));
    } catch (IOException e) {
      throw failed("find", path(name), e);
    }
  }

  /** Removes a file if it is there. */
  void delete(String name) {
    try {
      location.fileSystem().delete(path(name), false);
    } catch (IOException e) {
      throw failed("remove", path(name), e);
    }
  }

  private Path path(String name) {
    return new Path(location.index(name));
  }

  private static UncheckedIOException failed(String what, Path file, IOException e) {
    return new UncheckedIOException(
        "cannot " + what + " the index " + file + ": because " + e.getMessage(), e);
  }
}
