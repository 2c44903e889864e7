package uk.seslip.ehecme.report.html;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import uk.seslip.ehecme.report.Datasets;
import uk.seslip.ehecme.report.chart.Charts;
import uk.seslip.ehecme.report.view.DownloadsView;
import uk.seslip.ehecme.report.view.Views;

/** The whole site of the fixture, written once into a folder and read back. */
final class SampleSite {

  private SampleSite() {}

  static Path write(Path folder) throws Exception {
    Views views = new Views(Datasets.partner());
    Site site = new Site(new Charts(), folder);
    for (Callable<Path> page : site.pages(views)) {
      page.call();
    }
    site.writeAssets();
    site.writeDownloads(new DownloadsView(views.label(), List.of()));
    return folder;
  }

  /** Every page by its path, relative to the folder. */
  static Map<String, String> pages(Path folder) throws IOException {
    Map<String, String> pages = new TreeMap<>();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".html")).toList()) {
        String path = folder.relativize(file).toString().replace('\\', '/');
        pages.put(path, Files.readString(file, StandardCharsets.UTF_8));
      }
    }
    return pages;
  }
}
