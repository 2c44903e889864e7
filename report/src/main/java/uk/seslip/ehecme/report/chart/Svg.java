package uk.seslip.ehecme.report.chart;

import uk.seslip.ehecme.report.view.ChartSpec;

/** Writes a chart as one compact {@code svg} element that names and describes itself. */
final class Svg {

  private Svg() {}

  /** The SVG of a specification; the same specification always gives the same text. */
  static String write(ChartSpec spec) {
    SvgWriter out = new SvgWriter();
    PictureSize size = PictureSize.of(spec);
    Charts.paint(spec).draw(new SvgSurface(out), size.area());
    return opening(spec, size) + out.body() + "</svg>";
  }

  private static String opening(ChartSpec spec, PictureSize size) {
    String id = shortened(spec.id());
    return """
    <svg viewBox="0 0 %d %d" role="img" \
    aria-labelledby="%s-t %s-d">\
    <title id="%s-t">%s</title><desc id="%s-d">%s</desc>\
    """
        .formatted(
            size.widthPx(),
            size.heightPx(),
            id,
            id,
            id,
            SvgShapes.escape(spec.title()),
            id,
            SvgShapes.escape(spec.description()));
  }

  /** A short name for the words of a picture: with the whole id, names were a tenth of a page. */
  private static String shortened(String id) {
    return "v" + Integer.toString(id.hashCode() & Integer.MAX_VALUE, Character.MAX_RADIX);
  }
}
