package uk.seslip.ehecme.report.pdf;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import uk.seslip.ehecme.report.chart.Typeface;

/** The bundled typeface as documents embed it; its files are read once for each run. */
final class PdfTypefaces {

  private static final String FAMILY = "Source Sans 3";
  private static final int REGULAR_WEIGHT = 400;
  private static final int SEMIBOLD_WEIGHT = 600;
  private static final byte[] REGULAR = read(Typeface.REGULAR);
  private static final byte[] SEMIBOLD = read(Typeface.SEMIBOLD);

  private PdfTypefaces() {}

  /**
   * Gives a document the typeface in both weights, the heavier one also under the name that charts
   * know it by.
   */
  static void embed(PDDocument document, PdfRendererBuilder builder) throws IOException {
    use(builder, load(document, REGULAR), FAMILY, REGULAR_WEIGHT);
    PDFont semibold = load(document, SEMIBOLD);
    use(builder, semibold, FAMILY, SEMIBOLD_WEIGHT);
    use(builder, semibold, Typeface.SEMIBOLD.family(), REGULAR_WEIGHT);
  }

  private static void use(PdfRendererBuilder builder, PDFont font, String family, int weight) {
    builder.useFont(new PDFontSupplier(font), family, weight, FontStyle.NORMAL, true);
  }

  /**
   * Ligatures are switched off: they add nothing to these texts, and looking for them takes nine
   * tenths of the time of a document (PDFBox 3 compiles a pattern for each word).
   */
  private static PDFont load(PDDocument document, byte[] bytes) throws IOException {
    TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(bytes));
    font.setEnableGsub(false);
    return PDType0Font.load(document, font, true);
  }

  private static byte[] read(Typeface typeface) {
    try (InputStream in = PdfTypefaces.class.getResourceAsStream(typeface.resource())) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(
          "cannot set PDFs: because " + typeface.resource() + " is missing", e);
    }
  }
}
