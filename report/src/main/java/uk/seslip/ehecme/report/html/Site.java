package uk.seslip.ehecme.report.html;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import uk.seslip.ehecme.report.chart.ChartDrawer;
import uk.seslip.ehecme.report.view.AuthorityView;
import uk.seslip.ehecme.report.view.DataGuideView;
import uk.seslip.ehecme.report.view.DocumentLabel;
import uk.seslip.ehecme.report.view.DownloadsView;
import uk.seslip.ehecme.report.view.MeasureView;
import uk.seslip.ehecme.report.view.Views;

/**
 * Writes the static site of one tier: relative links, scripts that only add, nothing asked of a
 * network.
 */
public final class Site {

  private static final String TEMPLATES = "uk.seslip.ehecme.report.html.template";
  private static final String DESIGN = "/uk/seslip/ehecme/report/design/";
  private static final List<String> ASSETS =
      List.of(
          "style.css",
          "print.css",
          "site.js",
          "compare.js",
          "fonts/SourceSans3-Regular.woff2",
          "fonts/SourceSans3-Semibold.woff2",
          "fonts/OFL.md");

  /** Line ends before the tags of a table: a tenth of a page, and they say nothing. */
  private static final Pattern BETWEEN_CELLS = Pattern.compile("\\n+(?=</?t[dhr][ >])");

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
   * One piece of work for every page but the list of downloads, which has to wait for the other
   * files. Each gives its file, and may be done on any thread.
   *
   * @param views what the pages say
   */
  public List<Callable<Path>> pages(Views views) {
    DocumentLabel label = views.label();
    String region = "Home education and children missing education in the " + label.place();
    List<Callable<Path>> pages = new ArrayList<>();
    pages.add(() -> write(page("index.html", region, label), "region.jte", views.region()));
    views.authorities().forEach(view -> pages.add(() -> writeAuthority(view, label)));
    views.measures().forEach(view -> pages.add(() -> writeMeasure(view, label)));
    pages.add(() -> write(page("compare.html", "Compare", label), "compare.jte", views.compare()));
    pages.add(
        () ->
            write(
                page("published.html", "Published by DfE", label),
                "published.jte",
                views.published()));
    pages.add(
        () ->
            write(
                page("definitions.html", "Definitions", label),
                "definitions.jte",
                views.definitions()));
    pages.add(
        () ->
            write(
                page("data-quality.html", "Data quality", label), "quality.jte", views.quality()));
    pages.add(
        () ->
            write(
                page("methodology.html", "Methodology", label),
                "article.jte",
                views.methodology()));
    pages.add(
        () ->
            write(
                page("accessibility.html", "Accessibility", label),
                "article.jte",
                views.accessibility()));
    pages.add(() -> write(page("library.html", "Library", label), "library.jte", views.library()));
    return pages;
  }

  /**
   * Writes the list of downloads.
   *
   * @throws IOException when the file cannot be written
   */
  public void writeDownloads(DownloadsView downloads) throws IOException {
    write(page("downloads.html", "Downloads", downloads.label()), "downloads.jte", downloads);
  }

  /**
   * Writes the guide to the open data, beside the data.
   *
   * @return the file
   * @throws IOException when the file cannot be written
   */
  public Path writeDataGuide(DataGuideView guide) throws IOException {
    return write(page("data/data-guide.html", "Data guide", guide.label()), "guide.jte", guide);
  }

  private Path writeAuthority(AuthorityView view, DocumentLabel label) throws IOException {
    return write(page(pathOf(view), view.label().place(), label), "authority.jte", view);
  }

  private Path writeMeasure(MeasureView view, DocumentLabel label) throws IOException {
    String path = "measures/%s.html".formatted(view.definition().id());
    return write(page(path, view.definition().label(), label), "measure.jte", view);
  }

  private static String pathOf(AuthorityView view) {
    return "authorities/%s-%s.html".formatted(view.label().code(), view.slug());
  }

  private Page page(String path, String title, DocumentLabel label) {
    return new Page(path, title, label, drawer);
  }

  private Path write(Page page, String template, Object view) throws IOException {
    StringOutput text = new StringOutput();
    engine.render(template, Map.of("page", page, "view", view), text);
    Path file = folder.resolve(page.path());
    Files.createDirectories(file.getParent());
    String squeezed = BETWEEN_CELLS.matcher(text.toString()).replaceAll("");
    return Files.writeString(file, squeezed, StandardCharsets.UTF_8);
  }

  /**
   * Writes what the pages need beside them.
   *
   * @throws IOException when a file cannot be written
   */
  public void writeAssets() throws IOException {
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
