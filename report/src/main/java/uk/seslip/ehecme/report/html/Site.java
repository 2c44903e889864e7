package uk.seslip.ehecme.report.html;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import uk.seslip.ehecme.report.chart.ChartDrawer;
import uk.seslip.ehecme.report.view.AuthorityView;
import uk.seslip.ehecme.report.view.DocumentLabel;
import uk.seslip.ehecme.report.view.DownloadsView;
import uk.seslip.ehecme.report.view.MeasureView;
import uk.seslip.ehecme.report.view.Views;

/**
 * Writes the static site of one tier: relative links, no scripts needed, nothing asked of a
 * network.
 */
public final class Site {

  private static final String TEMPLATES = "uk.seslip.ehecme.report.html.template";
  private static final String DESIGN = "/uk/seslip/ehecme/report/design/";
  private static final List<String> ASSETS =
      List.of(
          "style.css",
          "print.css",
          "fonts/SourceSans3-Regular.woff2",
          "fonts/SourceSans3-Semibold.woff2",
          "fonts/OFL.md");

  private final TemplateEngine engine =
      TemplateEngine.createPrecompiled(null, ContentType.Html, null, TEMPLATES);
  private final ChartDrawer drawer;
  private final Path folder;

  /**
   * A site to be written.
   *
   * @param drawer draws the charts
   * @param folder where its {@code index.html} goes
   */
  public Site(ChartDrawer drawer, Path folder) {
    this.drawer = drawer;
    this.folder = folder;
  }

  /**
   * Writes every page and what pages need.
   *
   * @param views what the pages say
   * @param downloads the files that stand beside the pages
   * @throws IOException when a file cannot be written
   */
  public void write(Views views, DownloadsView downloads) throws IOException {
    writeAssets();
    DocumentLabel label = views.label();
    String place = label.place();
    write(
        page("index.html", "Home education and children missing education in the " + place, label),
        "region.jte",
        views.region());
    for (AuthorityView view : views.authorities()) {
      write(page(pathOf(view), view.label().place(), label), "authority.jte", view);
    }
    for (MeasureView view : views.measures()) {
      String path = "measures/%s.html".formatted(view.definition().id());
      write(page(path, view.definition().label(), label), "measure.jte", view);
    }
    write(page("published.html", "Published by DfE", label), "published.jte", views.published());
    write(page("definitions.html", "Definitions", label), "definitions.jte", views.definitions());
    write(page("data-quality.html", "Data quality", label), "quality.jte", views.quality());
    write(page("methodology.html", "Methodology", label), "article.jte", views.methodology());
    write(page("accessibility.html", "Accessibility", label), "article.jte", views.accessibility());
    write(page("library.html", "Library", label), "library.jte", views.library());
    write(page("downloads.html", "Downloads", label), "downloads.jte", downloads);
  }

  private static String pathOf(AuthorityView view) {
    return "authorities/%s-%s.html".formatted(view.label().code(), view.slug());
  }

  private Page page(String path, String title, DocumentLabel label) {
    return new Page(path, title, label, drawer);
  }

  private void write(Page page, String template, Object view) throws IOException {
    StringOutput text = new StringOutput();
    engine.render(template, Map.of("page", page, "view", view), text);
    Path file = folder.resolve(page.path());
    Files.createDirectories(file.getParent());
    Files.writeString(file, text.toString(), StandardCharsets.UTF_8);
  }

  private void writeAssets() throws IOException {
    for (String asset : ASSETS) {
      Path file = folder.resolve("assets").resolve(asset);
      Files.createDirectories(file.getParent());
      try (InputStream bytes = Site.class.getResourceAsStream(DESIGN + asset)) {
        if (bytes == null) {
          throw new IllegalStateException("cannot find the bundled file " + asset);
        }
        Files.write(file, bytes.readAllBytes());
      }
    }
  }
}
