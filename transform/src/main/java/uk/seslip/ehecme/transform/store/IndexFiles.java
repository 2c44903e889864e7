package uk.seslip.ehecme.transform.store;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Paths;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.CSVRecord;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import uk.seslip.ehecme.model.Term;

/**
 * Reads and writes the index's files on whatever file system the store lies.
 *
 * @param location where the store lies
 */
record IndexFiles(StoreLocation location) {

  private static final CSVFormat FORMAT =
      CSVFormat.RFC4180.builder().setRecordSeparator("\n").get();

  /** The rows of a table's file. */
  List<CSVRecord> read(IndexTable table) {
    return read(table.file());
  }

  /** The rows of a file of one term; none where nothing was written for it. */
  List<CSVRecord> read(TermTable table, Term term) {
    return exists(table.file(term)) ? read(table.file(term)) : List.of();
  }

  /** Those rows of a file of one term that begin with one of some texts. */
  List<CSVRecord> read(TermTable table, Term term, Set<String> first) {
    if (!exists(table.file(term))) {
      return List.of();
    }
    String name = table.file(term);
    try (Reader file = new InputStreamReader(open(name), StandardCharsets.UTF_8)) {
      return parse(new StringReader(CsvRows.beginningWith(first, new BufferedReader(file))));
    } catch (IOException e) {
      throw failed("read", name, e);
    }
  }

  /** The rows of a file. */
  List<CSVRecord> read(String name) {
    try (Reader reader = new InputStreamReader(open(name), StandardCharsets.UTF_8)) {
      return parse(reader);
    } catch (IOException e) {
      throw failed("read", name, e);
    }
  }

  private static List<CSVRecord> parse(Reader reader) throws IOException {
    CSVFormat format = FORMAT.builder().setHeader().setSkipHeaderRecord(true).get();
    return format.parse(reader).getRecords();
  }

  /** Plain Java on this machine's disks, because loading Hadoop takes longer than reading. */
  private InputStream open(String name) throws IOException {
    return location.isLocal()
        ? Files.newInputStream(Paths.get(location.index(name)))
        : location.fileSystem().open(path(name));
  }

  /** Writes a file anew and moves it into place. */
  void write(IndexTable table, List<List<String>> rows) {
    write(table.file(), table.header(), rows);
  }

  /** Writes a file of one term anew and moves it into place. */
  void write(TermTable table, Term term, List<List<String>> rows) {
    write(table.file(term), table.header(), rows);
  }

  /** Writes a file anew and moves it into place. */
  void write(String name, String[] header, List<List<String>> rows) {
    Path file = path(name);
    Path draft = file.suffix(".draft");
    try {
      FileSystem files = location.fileSystem();
      files.setWriteChecksum(false);
      CSVFormat format = FORMAT.builder().setHeader(header).get();
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
      throw failed("write", name, e);
    }
  }

  /** The terms that have a folder of their own. */
  List<Term> terms() {
    Path folder = path(TermTable.FOLDER);
    try {
      FileSystem files = location.fileSystem();
      return files.exists(folder)
          ? Arrays.stream(files.listStatus(folder))
              .map(status -> Term.ofSlug(status.getPath().getName()))
              .sorted()
              .toList()
          : List.of();
    } catch (IOException e) {
      throw failed("list", TermTable.FOLDER, e);
    }
  }

  /** Whether a file is there. */
  boolean exists(String name) {
    try {
      return location.isLocal()
          ? Files.exists(Paths.get(location.index(name)))
          : location.fileSystem().exists(path(name));
    } catch (IOException e) {
      throw failed("find", name, e);
    }
  }

  /** The names of the tables in a folder, in their order; none when there is no such folder. */
  List<String> names(String folder) {
    try {
      FileSystem files = location.fileSystem();
      return files.exists(path(folder))
          ? Arrays.stream(files.listStatus(path(folder)))
              .map(status -> status.getPath().getName())
              .filter(name -> name.endsWith(".csv"))
              .sorted()
              .toList()
          : List.of();
    } catch (IOException e) {
      throw failed("list", folder, e);
    }
  }

  /** Removes a file, or a folder with all that is in it, if it is there. */
  void delete(String name) {
    try {
      location.fileSystem().delete(path(name), true);
    } catch (IOException e) {
      throw failed("remove", name, e);
    }
  }

  private Path path(String name) {
    return new Path(location.index(name));
  }

  private static UncheckedIOException failed(String what, String name, IOException e) {
    return new UncheckedIOException(
        "cannot " + what + " the index's file " + name + ": because " + e.getMessage(), e);
  }
}
