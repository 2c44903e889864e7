package uk.seslip.ehecme.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import uk.seslip.ehecme.report.view.DocumentLabel;
import uk.seslip.ehecme.report.view.DownloadsView;
import uk.seslip.ehecme.report.view.DownloadsView.FileGroup;
import uk.seslip.ehecme.report.view.FigureText;
import uk.seslip.ehecme.report.view.Link;
import uk.seslip.ehecme.report.view.TableColumn;
import uk.seslip.ehecme.report.view.TableRow;
import uk.seslip.ehecme.report.view.TableView;

/** Lists the files that stand beside the pages, each with its kind and size. */
final class Downloads {

  private static final long BYTES_PER_KB = 1000;

  private Downloads() {}

  /**
   * The files below a tier's folder that people take away.
   *
   * @throws IOException when a folder cannot be listed
   */
  static DownloadsView of(DocumentLabel label, Path folder) throws IOException {
    return new DownloadsView(
        label,
        List.of(
            group(
                folder,
                "pdf",
                "PDFs",
                "One for the region and one for each authority, to forward."),
            group(
                folder,
                "data",
                "Data",
                "The published figures as tables, with their metadata and the caveats of each"
                    + " figure.")));
  }

  private static FileGroup group(Path folder, String name, String heading, String sentence)
      throws IOException {
    List<TableColumn> columns =
        List.of(
            TableColumn.text("File"), TableColumn.text("Format"), TableColumn.number("Size, kB"));
    return new FileGroup(
        heading, sentence, new TableView(heading, columns, rows(folder.resolve(name)), ""));
  }

  private static List<TableRow> rows(Path folder) throws IOException {
    if (Files.notExists(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      List<TableRow> rows = new ArrayList<>();
      for (Path file : files.sorted().toList()) {
        rows.add(row(folder, file));
      }
      return rows;
    }
  }

  private static TableRow row(Path folder, Path file) throws IOException {
    String name = file.getFileName().toString();
    String format = name.substring(name.lastIndexOf('.') + 1).toUpperCase(Locale.ROOT);
    long kilobytes = Math.max(1, Math.round((double) Files.size(file) / BYTES_PER_KB));
    return new TableRow(
        new Link(name, folder.getFileName() + "/" + name),
        List.of(
            FigureText.plain(format),
            FigureText.plain(String.format(Locale.UK, "%,d", kilobytes))));
  }
}
