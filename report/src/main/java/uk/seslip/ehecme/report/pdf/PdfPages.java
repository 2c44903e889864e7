package uk.seslip.ehecme.report.pdf;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** Sets views as XHTML through the templates of {@code src/main/jte-pdf}. */
final class PdfPages {

  private static final String TEMPLATES = "uk.seslip.ehecme.report.pdf.template";
  private static final String STYLE = "/uk/seslip/ehecme/report/design/pdf.css";

  private final TemplateEngine engine =
      TemplateEngine.createPrecompiled(null, ContentType.Html, null, TEMPLATES);
  private final String style = readStyle();

  /** The region's document. */
  String region(RegionSheet sheet) {
    return render("region.jte", sheet);
  }

  /** An authority's document. */
  String authority(AuthoritySheet sheet) {
    return render("authority.jte", sheet);
  }

  /** Loads what every document needs. */
  void warmUp() {
    WarmUp.run(style);
  }

  private String render(String template, Object sheet) {
    StringOutput out = new StringOutput();
    engine.render(template, Map.of("sheet", sheet, "style", style), out);
    return out.toString();
  }

  private static String readStyle() {
    try (InputStream in = PdfPages.class.getResourceAsStream(STYLE)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot set PDFs: because " + STYLE + " is missing", e);
    }
  }
}
