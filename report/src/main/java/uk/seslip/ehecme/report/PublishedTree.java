package uk.seslip.ehecme.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import uk.seslip.ehecme.report.chart.Charts;
import uk.seslip.ehecme.report.html.Site;
import uk.seslip.ehecme.report.pdf.PdfWriter;
import uk.seslip.ehecme.report.view.Views;
import uk.seslip.ehecme.report.workbook.DataPack;
import uk.seslip.ehecme.transform.PublishedDataset;
import uk.seslip.ehecme.transform.publish.Publish;

/** Writes the tree of one tier: pages, PDFs and data, all of them safe to share with that tier. */
final class PublishedTree {

  private PublishedTree() {}

  /**
   * Writes everything into a folder that exists. The list of downloads comes last, because it says
   * how large the other files are.
   *
   * @throws IOException when a file cannot be written
   */
  static void write(PublishedDataset dataset, Path folder) throws IOException {
    Views views = new Views(dataset);
    Path data = Files.createDirectories(folder.resolve("data"));
    Publish.write(dataset, data);
    DataPack.write(dataset, data);
    Path pdfs = Files.createDirectories(folder.resolve("pdf"));
    new PdfWriter(dataset.term(), dataset.asOf(), pdfs).write(views);
    new Site(new Charts(), folder).write(views, Downloads.of(views.label(), folder));
  }
}
