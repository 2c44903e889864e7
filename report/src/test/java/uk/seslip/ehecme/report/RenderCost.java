package uk.seslip.ehecme.report;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import uk.seslip.ehecme.report.chart.Charts;
import uk.seslip.ehecme.report.html.Site;
import uk.seslip.ehecme.report.pdf.PdfWriter;
import uk.seslip.ehecme.report.view.Views;
import uk.seslip.ehecme.transform.PublishedDataset;

/**
 * Measures what rendering costs on one thread: each round writes every page and every PDF of the
 * fixture's nineteen authorities. Started by {@code bench/render/run}; not a test.
 */
final class RenderCost {

  private static final double NANOS_PER_MS = 1e6;
  private static final double BYTES_PER_KB = 1e3;

  private RenderCost() {}

  /** Prints one line for each round; the first one also pays for loading classes and typefaces. */
  public static void main(String[] arguments) throws Exception {
    int rounds = arguments.length == 0 ? 5 : Integer.parseInt(arguments[0]);
    PublishedDataset dataset = Datasets.partner();
    PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
    out.println("round\tviews_ms\tsite_ms\tpages\tsite_kb\tpdf_ms\tpdfs\tms_per_pdf\tkb_per_pdf");
    for (int round = 1; round <= rounds; round++) {
      out.println(round + "\t" + measure(dataset, Files.createTempDirectory("ehecme-render")));
    }
  }

  private static String measure(PublishedDataset dataset, Path folder) throws Exception {
    long start = System.nanoTime();
    Views views = new Views(dataset);
    long viewed = System.nanoTime();
    List<Callable<Path>> pages = new Site(new Charts(), folder).pages(views);
    call(pages);
    long sited = System.nanoTime();
    Path pdfs = Files.createDirectory(folder.resolve("pdf"));
    List<Callable<Path>> documents =
        new PdfWriter(dataset.term(), dataset.asOf(), pdfs).documents(views);
    call(documents);
    double pdfMs = (System.nanoTime() - sited) / NANOS_PER_MS;
    double pdfKb = kilobytes(pdfs);
    return String.format(
        Locale.ROOT,
        "%.0f\t%.0f\t%d\t%.0f\t%.0f\t%d\t%.0f\t%.0f",
        (viewed - start) / NANOS_PER_MS,
        (sited - viewed) / NANOS_PER_MS,
        pages.size(),
        kilobytes(folder) - pdfKb,
        pdfMs,
        documents.size(),
        pdfMs / documents.size(),
        pdfKb / documents.size());
  }

  private static void call(List<Callable<Path>> work) throws Exception {
    for (Callable<Path> piece : work) {
      piece.call();
    }
  }

  private static double kilobytes(Path folder) throws Exception {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).mapToLong(f -> f.toFile().length()).sum()
          / BYTES_PER_KB;
    }
  }
}
