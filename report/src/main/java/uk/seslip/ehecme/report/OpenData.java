package uk.seslip.ehecme.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import uk.seslip.ehecme.report.chart.Charts;
import uk.seslip.ehecme.report.html.Site;
import uk.seslip.ehecme.report.view.DataGuideViews;
import uk.seslip.ehecme.transform.PublishedDataset;
import uk.seslip.ehecme.transform.publish.Publish;
import uk.seslip.ehecme.transform.screen.ScreenReport;
import uk.seslip.ehecme.transform.screen.Screener;

/** A tier's open data: the files for analysts, and the guide to them. */
public final class OpenData {

  private OpenData() {}

  /**
   * Writes the open data of a tier anew where a run puts it, when all of it passes the screener;
   * when some does not, nothing is replaced. Other files of the folder stay.
   *
   * @param termFolder the folder of the term
   * @return what the screener says of each pair
   * @throws IOException when a file cannot be written
   */
  public static List<ScreenReport> export(PublishedDataset dataset, Path termFolder)
      throws IOException {
    Path tier = termFolder.resolve("publish").resolve(dataset.tier().slug());
    Path staging = tier.resolveSibling("." + dataset.tier().slug() + ".writing");
    Staging.delete(staging);
    try {
      List<Path> files = write(dataset, staging);
      List<ScreenReport> reports = Screener.screenPairs(files);
      if (reports.stream().allMatch(ScreenReport::isPassed)) {
        moveIntoPlace(files, Files.createDirectories(tier.resolve("data")));
      }
      return reports;
    } finally {
      Staging.delete(staging);
    }
  }

  /**
   * Writes the data and the guide below a tier's folder.
   *
   * @return the files
   * @throws IOException when a file cannot be written
   */
  static List<Path> write(PublishedDataset dataset, Path tierFolder) throws IOException {
    List<Path> files = new ArrayList<>(Publish.write(dataset, tierFolder.resolve("data")));
    Site site = new Site(new Charts(), tierFolder);
    files.add(site.writeDataGuide(DataGuideViews.of(dataset, Publish.describe(dataset))));
    return files;
  }

  private static void moveIntoPlace(List<Path> files, Path folder) throws IOException {
    for (Path file : files) {
      Files.move(file, folder.resolve(file.getFileName()), StandardCopyOption.REPLACE_EXISTING);
    }
  }
}
