package uk.seslip.ehecme.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import uk.seslip.ehecme.report.chart.Charts;
import uk.seslip.ehecme.report.html.Site;
import uk.seslip.ehecme.report.pdf.PdfWriter;
import uk.seslip.ehecme.report.view.Views;
import uk.seslip.ehecme.report.workbook.DataPack;
import uk.seslip.ehecme.transform.PublishedDataset;
import uk.seslip.ehecme.transform.screen.Screener;

/** The tree of one tier: pages, PDFs and data, all of them safe to share with that tier. */
final class PublishedTree {

  private final PublishedDataset dataset;
  private final Path folder;
  private final Path data;
  private final Path pdfs;
  private final Views views;
  private final Site site;

  /**
   * A tree to be written.
   *
   * @throws IOException when its folders cannot be made
   */
  PublishedTree(PublishedDataset dataset, Path folder) throws IOException {
    this.dataset = dataset;
    this.folder = folder;
    this.data = Files.createDirectories(folder.resolve("data"));
    this.pdfs = Files.createDirectories(folder.resolve("pdf"));
    this.views = new Views(dataset);
    this.site = new Site(new Charts(), folder);
  }

  /** The folder of the PDFs. */
  Path pdfs() {
    return pdfs;
  }

  /**
   * Everything but the list of downloads, in pieces, the longest first. Data that does not pass the
   * screener ends the work.
   */
  List<Callable<?>> pieces() {
    List<Callable<?>> pieces = new ArrayList<>();
    pieces.add(Work.of(() -> DataPack.write(dataset, data)));
    pieces.addAll(new PdfWriter(dataset.term(), dataset.asOf(), pdfs).documents(views));
    pieces.add(Work.of(() -> Screener.requirePassed(OpenData.write(dataset, folder))));
    pieces.addAll(site.pages(views));
    return pieces;
  }

  /**
   * Copies the shared documents and writes the list of downloads, which says how large the other
   * files are, and what pages need beside them.
   *
   * @throws IOException when a file cannot be written
   */
  void finish() throws IOException {
    site.writeAssets();
    copyLibrary();
    site.writeDownloads(new Downloads(views, folder).view());
  }

  private void copyLibrary() throws IOException {
    for (Path document : views.libraryFiles()) {
      Path library = Files.createDirectories(folder.resolve("library"));
      Files.copy(document, library.resolve(document.getFileName()));
    }
  }
}
