package uk.seslip.ehecme.report.pdf;

import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Calendar;
import java.util.Collection;
import java.util.GregorianCalendar;
import org.apache.pdfbox.pdmodel.PDDocument;
import uk.seslip.ehecme.report.view.ChartSpec;

/**
 * Sets XHTML as a tagged PDF (PDF/UA-1): embedded typeface, document title and language, bookmarks,
 * charts as vectors with their alternative texts. The same input gives the same bytes.
 */
final class TaggedPdf {

  static {
    XRLog.setLoggingEnabled(false);
  }

  private final LocalDate created;

  /** A maker of PDFs that all carry one date of creation. */
  TaggedPdf(LocalDate created) {
    this.created = created;
  }

  /** Sets a page's XHTML, whose chart objects name specifications by their ids. */
  void write(String xhtml, Collection<ChartSpec> charts, OutputStream out) throws IOException {
    try (PDDocument document = new PDDocument();
        PdfBoxRenderer renderer = renderer(document, xhtml, charts)) {
      renderer.createPDFWithoutClosing();
      document.getDocumentInformation().setCreationDate(startOf(created));
      document.setDocumentId((long) xhtml.hashCode());
      document.save(out);
    }
  }

  private static PdfBoxRenderer renderer(
      PDDocument document, String xhtml, Collection<ChartSpec> charts) throws IOException {
    PdfRendererBuilder builder = new PdfRendererBuilder();
    builder.usePDDocument(document);
    builder.usePdfUaAccessibility(true);
    builder.withProducer("ehecme");
    builder.useObjectDrawerFactory(new ChartDrawers(charts));
    builder.useUnicodeLineBreaker(new WordBreaker());
    PdfTypefaces.embed(document, builder);
    builder.withHtmlContent(xhtml, null);
    return builder.buildPdfRenderer();
  }

  private static Calendar startOf(LocalDate day) {
    return GregorianCalendar.from(day.atStartOfDay(ZoneOffset.UTC));
  }
}
