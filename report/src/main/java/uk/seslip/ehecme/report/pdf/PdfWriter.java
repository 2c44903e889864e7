package uk.seslip.ehecme.report.pdf;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import uk.seslip.ehecme.report.view.AuthorityView;
import uk.seslip.ehecme.report.view.ChartSpec;
import uk.seslip.ehecme.report.view.DefinitionText;
import uk.seslip.ehecme.report.view.RegionView;
import uk.seslip.ehecme.report.view.Views;
import uk.seslip.ehecme.transform.PublishedDataset;

/** Writes the PDFs of one published dataset: one for the region and one for each authority. */
public final class PdfWriter {

  private final PublishedDataset dataset;
  private final Path folder;
  private final PdfPages pages = new PdfPages();
  private final TaggedPdf pdf;

  /** Prepares the PDFs of a dataset in a folder that exists. */
  public PdfWriter(PublishedDataset dataset, Path folder) {
    this.dataset = dataset;
    this.folder = folder;
    this.pdf = new TaggedPdf(dataset.asOf());
  }

  /**
   * Writes every PDF of a dataset, on as many threads as the machine has processors.
   *
   * @return the files, the region's first, then the authorities' in alphabetical order
   * @throws UncheckedIOException when a file cannot be written
   */
  public static List<Path> write(PublishedDataset dataset, Views views, Path folder) {
    PdfWriter writer = new PdfWriter(dataset, folder);
    List<AuthorityView> authorities = views.authorities();
    List<DefinitionText> definitions =
        authorities.isEmpty() ? List.of() : authorities.get(0).definitions();
    Path region = writer.region(views.region(), definitions);
    List<Path> others = authorities.parallelStream().map(writer::authority).toList();
    return Stream.concat(Stream.of(region), others.stream()).toList();
  }

  /** Loads what the first document needs; may run on a thread of its own while others wait. */
  public static void warmUp() {
    new PdfPages().warmUp();
  }

  /** Writes the region's PDF: {@code region-<term>.pdf}. */
  public Path region(RegionView view, List<DefinitionText> definitions) {
    RegionSheet sheet = new RegionSheet(view, definitions);
    return save("region-" + dataset.term().slug(), pages.region(sheet), sheet.charts());
  }

  /** Writes an authority's PDF: {@code <code>-<slug>-<term>.pdf}. */
  public Path authority(AuthorityView view) {
    AuthoritySheet sheet = new AuthoritySheet(view);
    String name = view.label().code() + "-" + view.slug() + "-" + dataset.term().slug();
    return save(name, pages.authority(sheet), sheet.charts());
  }

  private Path save(String name, String xhtml, Collection<ChartSpec> charts) {
    Path file = folder.resolve(name + ".pdf");
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
      pdf.write(xhtml, charts, out);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write " + file.getFileName(), e);
    }
    return file;
  }
}
