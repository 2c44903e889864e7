package uk.seslip.ehecme.transform.publish;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import uk.seslip.ehecme.transform.DescribedFile;
import uk.seslip.ehecme.transform.PublishedDataset;

/** Writes a tier's open-data files: UTF-8 without byte-order mark, line feeds, sorted. */
public final class Publish {

  private static final CSVFormat FORMAT =
      CSVFormat.RFC4180.builder().setRecordSeparator("\n").get();

  private Publish() {}

  /**
   * Writes one data file and one metadata file for each part of the collection, in the layout of
   * DfE's Explore Education Statistics (analysts' guide, open data standards). Beside each pair
   * stands which caveats hold for its figures, and {@code caveats.csv} gives their sentences.
   *
   * @param folder where to write; made when it is not there
   * @return the files, in the order written
   */
  public static List<Path> write(PublishedDataset dataset, Path folder) {
    PublishedCells cells = new PublishedCells(dataset);
    List<Path> written = new ArrayList<>();
    for (OpenDataFile file : OpenDataFile.of(dataset)) {
      DataRows rows = new DataRows(dataset, file, cells);
      written.add(write(folder.resolve(file.name() + ".csv"), rows.all()));
      written.add(write(folder.resolve(file.name() + ".meta.csv"), MetaRows.of(file)));
      written.add(
          write(folder.resolve(file.name() + ".caveats.csv"), CaveatRows.of(dataset, file)));
    }
    written.add(write(folder.resolve("caveats.csv"), CaveatRows.catalogue(dataset)));
    return List.copyOf(written);
  }

  /** What each data file of a dataset holds, in the order in which they are written. */
  public static List<DescribedFile> describe(PublishedDataset dataset) {
    return OpenDataFile.of(dataset).stream().map(OpenDataFile::described).toList();
  }

  private static Path write(Path file, List<List<String>> rows) {
    try {
      Files.createDirectories(file.getParent());
      try (Writer writer = Files.newBufferedWriter(file, StandardCharsets.UTF_8);
          CSVPrinter printer = new CSVPrinter(writer, FORMAT)) {
        printer.printRecords(rows);
      }
      return file;
    } catch (IOException e) {
      throw new UncheckedIOException(
          "cannot write " + file.getFileName() + ": because " + e.getMessage(), e);
    }
  }
}
