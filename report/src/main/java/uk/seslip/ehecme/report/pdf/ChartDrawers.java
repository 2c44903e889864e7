package uk.seslip.ehecme.report.pdf;

import com.openhtmltopdf.extend.FSObjectDrawer;
import com.openhtmltopdf.extend.FSObjectDrawerFactory;
import java.awt.Graphics2D;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.w3c.dom.Element;
import uk.seslip.ehecme.report.chart.Charts;
import uk.seslip.ehecme.report.chart.PictureSize;
import uk.seslip.ehecme.report.view.ChartSpec;

/** Lets JFreeChart draw onto the page where a template has an {@code object} of type chart. */
final class ChartDrawers implements FSObjectDrawerFactory {

  /** The type of the {@code object} element that stands for a whole chart. */
  static final String WHOLE = "application/x-chart";

  /** The type of one whose marks lie on the rows of the table beside it. */
  static final String BESIDE_ROWS = "application/x-chart-rows";

  private final Map<String, ChartSpec> charts;

  ChartDrawers(Collection<ChartSpec> specs) {
    this.charts = specs.stream().collect(Collectors.toMap(ChartSpec::id, Function.identity()));
  }

  @Override
  public boolean isReplacedObject(Element element) {
    return List.of(WHOLE, BESIDE_ROWS).contains(element.getAttribute("type"));
  }

  @Override
  public FSObjectDrawer createDrawer(Element element) {
    return isReplacedObject(element)
        ? drawer(element.getAttribute("data"), element.getAttribute("type"))
        : null;
  }

  private FSObjectDrawer drawer(String id, String type) {
    ChartSpec spec = charts.get(id);
    if (spec == null) {
      throw new IllegalArgumentException("cannot draw '" + id + "': because no view describes it");
    }
    return (element, x, y, width, height, surface, context, dotsPerPixel) -> {
      PictureSize size = new PictureSize((int) width / dotsPerPixel, (int) height / dotsPerPixel);
      surface.drawWithGraphics(
          (float) x, (float) y, size.widthPx(), size.heightPx(), g2 -> draw(g2, spec, type, size));
      return Map.of();
    };
  }

  private static void draw(Graphics2D g2, ChartSpec spec, String type, PictureSize size) {
    if (type.equals(WHOLE)) {
      Charts.drawOn(g2, spec, size);
    } else {
      Charts.drawBesideRows(g2, spec, ChartObject.layout(spec.table().rows().size()), size);
    }
  }
}
