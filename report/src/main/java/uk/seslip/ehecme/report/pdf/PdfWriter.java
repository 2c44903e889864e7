package uk.seslip.ehecme.report.pdf;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.Callable;
import uk.seslip.ehecme.model.Term;
import uk.seslip.ehecme.report.view.AuthorityView;
import uk.seslip.ehecme.report.view.ChartSpec;
import uk.seslip.ehecme.report.view.DefinitionText;
import uk.seslip.ehecme.report.view.RegionView;
import uk.seslip.ehecme.report.view.Views;

/** Writes the PDFs of one tier: one for the region and one for each authority. */
public final class PdfWriter {

  private final PdfPages pages = new PdfPages();
  private final Term term;
  private final TaggedPdf pdf;
  private final Path folder;

  /**
   * Prepares the PDFs of a term.
   *
   * @param term the newest term, part of every file's name
   * @param asOf the day of the run, which every document gives as its own
   * @param folder a folder that exists
   */
  public PdfWriter(Term term, LocalDate asOf, Path folder) {
    this.term = term;
    this.pdf = new TaggedPdf(asOf);
    this.folder = folder;
  }

  /** Loads what the first document needs; may run on a thread of its own while others wait. */
  public static void warmUp() {
    new PdfPages().warmUp();
  }

  /**
   * One piece of work for every PDF: the region's, then the authorities' in alphabetical order.
   * Each gives its file, and may be done on any thread.
   */
  public List<Callable<Path>> documents(Views views) {
    List<AuthorityView> authorities = views.authorities();
    List<DefinitionText> definitions =
        authorities.isEmpty() ? List.of() : authorities.get(0).definitions();
    List<Callable<Path>> documents = new ArrayList<>();
    documents.add(() -> region(views.region(), definitions));
    authorities.forEach(view -> documents.add(() -> authority(view)));
    return documents;
  }

  /** Writes the region's PDF: {@code region-<term>.pdf}. */
  public Path region(RegionView view, List<DefinitionText> definitions) {
    RegionSheet sheet = new RegionSheet(view, definitions);
    return save("region", pages.region(sheet), sheet.charts());
  }

  /** Writes an authority's PDF: {@code <code>-<slug>-<term>.pdf}. */
  public Path authority(AuthorityView view) {
    AuthoritySheet sheet = new AuthoritySheet(view, term);
    return save(view.label().code() + "-" + view.slug(), pages.authority(sheet), sheet.charts());
  }

  private Path save(String name, String xhtml, Collection<ChartSpec> charts) {
    Path file = folder.resolve(name + "-" + term.slug() + ".pdf");
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
      pdf.write(xhtml, charts, out);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write " + file.getFileName(), e);
    }
    return file;
  }
}
