package uk.seslip.ehecme.report.chart;

import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.PathIterator;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** Shapes and words as SVG elements without style, to a tenth of a pixel. */
final class SvgShapes {

  private SvgShapes() {}

  /** A number to one decimal, without a trailing zero. */
  static String number(double value) {
    BigDecimal tenths = BigDecimal.valueOf(value).setScale(1, RoundingMode.HALF_UP);
    return tenths.signum() == 0 ? "0" : tenths.stripTrailingZeros().toPlainString();
  }

  static String line(Line2D line) {
    return "<path d=\"M"
        + pair(line.getX1(), line.getY1())
        + 'L'
        + pair(line.getX2(), line.getY2())
        + "\"/>";
  }

  static String circle(Ellipse2D circle) {
    return "<circle cx=\""
        + number(circle.getCenterX())
        + "\" cy=\""
        + number(circle.getCenterY())
        + "\" r=\""
        + number(circle.getWidth() / 2)
        + "\"/>";
  }

  static String text(String words, double x, double y) {
    return "<text x=\"" + number(x) + "\" y=\"" + number(y) + "\">" + escape(words) + "</text>";
  }

  /** Straight lines from place to place; upright and level ones in their short form. */
  static String path(Shape shape) {
    StringBuilder path = new StringBuilder("<path d=\"");
    double[] at = new double[6];
    String x = "";
    String y = "";
    for (PathIterator i = shape.getPathIterator(null); !i.isDone(); i.next()) {
      int kind = i.currentSegment(at);
      if (kind == PathIterator.SEG_CLOSE) {
        path.append('Z');
        continue;
      }
      String nextX = number(at[0]);
      String nextY = number(at[1]);
      path.append(step(kind, nextX, nextY, nextX.equals(x), nextY.equals(y)));
      x = nextX;
      y = nextY;
    }
    return path.append("\"/>").toString();
  }

  private static String step(int kind, String x, String y, boolean sameX, boolean sameY) {
    return switch (kind) {
      case PathIterator.SEG_MOVETO -> 'M' + x + ' ' + y;
      case PathIterator.SEG_LINETO ->
          sameX && sameY ? "" : sameY ? 'H' + x : sameX ? 'V' + y : 'L' + x + ' ' + y;
      default -> throw new IllegalStateException("cannot write a curve: because no chart has one");
    };
  }

  /** The element with a name that browsers show beside a pointer. */
  static String named(String element, String name) {
    String title = "<title>" + escape(name) + "</title>";
    if (!element.endsWith("/>")) {
      int end = element.lastIndexOf("</");
      return element.substring(0, end) + title + element.substring(end);
    }
    String tag = element.substring(1, element.indexOf(' '));
    return element.substring(0, element.length() - 2) + '>' + title + "</" + tag + '>';
  }

  /** Words with the characters that markup keeps for itself written as entities. */
  static String escape(String words) {
    return words
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }

  private static String pair(double x, double y) {
    return number(x) + ' ' + number(y);
  }
}
