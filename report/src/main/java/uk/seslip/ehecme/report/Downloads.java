package uk.seslip.ehecme.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import uk.seslip.ehecme.report.view.DownloadsView;
import uk.seslip.ehecme.report.view.DownloadsView.FileGroup;
import uk.seslip.ehecme.report.view.FigureText;
import uk.seslip.ehecme.report.view.Link;
import uk.seslip.ehecme.report.view.TableColumn;
import uk.seslip.ehecme.report.view.TableRow;
import uk.seslip.ehecme.report.view.TableView;
import uk.seslip.ehecme.report.view.Views;

/** Lists the files that stand beside the pages, each with its kind and size. */
final class Downloads {

  private static final long BYTES_PER_KB = 1000;

  private final Views views;
  private final Path folder;

  /**
   * @param views what the pages say
   * @param folder the tier's folder, its other files already written
   */
  Downloads(Views views, Path folder) {
    this.views = views;
    this.folder = folder;
  }

  /**
   * The files that people take away: documents by the name of their place, the region first; data
   * by the name of the file.
   *
   * @throws IOException when a folder cannot be listed
   */
  DownloadsView view() throws IOException {
    return new DownloadsView(
        views.label(),
        List.of(
            new FileGroup(
                "PDFs",
                "One for the region and one for each authority, to forward.",
                table("PDFs", "Place", documents())),
            new FileGroup(
                "Data",
                "The published figures as tables, with their metadata and the caveats of each"
                    + " figure.",
                table("Data", "File", data()))));
  }

  private List<TableRow> documents() throws IOException {
    Map<String, String> places = new LinkedHashMap<>();
    places.put("region", views.label().place());
    views.authorities().forEach(a -> places.put(a.label().code(), a.label().place()));
    List<Path> files = files("pdf");
    List<TableRow> rows = new ArrayList<>();
    for (Map.Entry<String, String> place : places.entrySet()) {
      for (Path file : files) {
        if (name(file).startsWith(place.getKey() + "-")) {
          rows.add(row(place.getValue(), file));
        }
      }
    }
    return rows;
  }

  private List<TableRow> data() throws IOException {
    List<TableRow> rows = new ArrayList<>();
    for (Path file : files("data")) {
      rows.add(row(name(file), file));
    }
    return rows;
  }

  private List<Path> files(String name) throws IOException {
    Path below = folder.resolve(name);
    if (Files.notExists(below)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(below)) {
      return files.sorted().toList();
    }
  }

  private static TableView table(String caption, String rowHead, List<TableRow> rows) {
    return new TableView(
        caption,
        List.of(
            TableColumn.text(rowHead), TableColumn.text("Format"), TableColumn.number("Size, kB")),
        rows,
        "");
  }

  private TableRow row(String words, Path file) throws IOException {
    String format = name(file).substring(name(file).lastIndexOf('.') + 1).toUpperCase(Locale.ROOT);
    long kilobytes = Math.max(1, Math.round((double) Files.size(file) / BYTES_PER_KB));
    return new TableRow(
        new Link(words, folder.relativize(file).toString().replace('\\', '/')),
        List.of(
            FigureText.plain(format),
            FigureText.plain(String.format(Locale.UK, "%,d", kilobytes))));
  }

  private static String name(Path file) {
    return file.getFileName().toString();
  }
}
