package uk.seslip.ehecme.report.html;

import java.util.List;
import uk.seslip.ehecme.report.chart.AccessibleChart;
import uk.seslip.ehecme.report.chart.ChartDrawer;
import uk.seslip.ehecme.report.view.ChartSpec;
import uk.seslip.ehecme.report.view.DocumentLabel;
import uk.seslip.ehecme.report.view.Link;

/**
 * What a template needs besides the view: where the page stands in the site and how to draw.
 *
 * @param path the page relative to the root of the site, such as {@code measures/cme_census.html}
 * @param title the page's own name
 * @param label what every page carries
 * @param drawer draws the charts
 */
public record Page(String path, String title, DocumentLabel label, ChartDrawer drawer) {

  private static final List<Link> NAVIGATION =
      List.of(
          new Link("Region", "index.html"),
          new Link("Authorities", "index.html#pages"),
          new Link("Compare", "compare.html"),
          new Link("Published by DfE", "published.html"),
          new Link("Definitions", "definitions.html"),
          new Link("Data quality", "data-quality.html"),
          new Link("Methodology", "methodology.html"),
          new Link("Downloads", "downloads.html"),
          new Link("Library", "library.html"));

  /** The main pages, in the order of the navigation. */
  public List<Link> navigation() {
    return NAVIGATION;
  }

  /** Whether a target is this page. */
  public boolean isAt(String target) {
    return path.equals(target);
  }

  /** A target of the site as this page has to write it. */
  public String href(String target) {
    return path.contains("/") ? "../" + target : target;
  }

  /** The name in the window: the page, the term, the tier. */
  public String windowTitle() {
    return "%s – %s – %s edition".formatted(title, label.term(), label.tier());
  }

  /** The picture of a chart with its words. */
  public AccessibleChart chart(ChartSpec spec) {
    return drawer.draw(spec);
  }
}
