package uk.seslip.ehecme.report.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.util.Locale;
import org.apache.batik.ext.awt.g2d.DefaultGraphics2D;
import org.apache.batik.ext.awt.g2d.GraphicContext;
import uk.seslip.ehecme.report.chart.Lettering.Anchor;

/**
 * A drawing surface that writes each stroke, area and word as one short SVG element.
 *
 * <p>Batik's own SVG surface builds a document tree and repeats the whole style on each element;
 * this one keeps Batik's state and writes text, in about a tenth of the time and a third of the
 * size. Clips are left out, because no painter draws outside its plot.
 */
final class SvgSurface extends DefaultGraphics2D {

  private final SvgWriter out;
  private String nextName = "";

  SvgSurface(SvgWriter out) {
    super(false);
    this.out = out;
    this.gc = new GraphicContext(new AffineTransform());
    gc.setFont(Lettering.AXIS);
  }

  @Override
  public Graphics create() {
    return this;
  }

  @Override
  public void dispose() {}

  @Override
  public void clip(Shape shape) {}

  @Override
  public void setClip(Shape shape) {}

  @Override
  public Shape getClip() {
    return null;
  }

  @Override
  public void draw(Shape shape) {
    String style = strokeStyle((BasicStroke) getStroke());
    if (shape instanceof Line2D line) {
      out.element(style, named(SvgShapes.line(line)));
    } else {
      out.element(style, named(element(shape)));
    }
  }

  @Override
  public void fill(Shape shape) {
    out.element("fill=\"" + hex() + '"', named(element(shape)));
  }

  @Override
  public void drawString(String words, float x, float y) {
    write(words, x, y, Anchor.START);
  }

  /** Writes words with their start, middle or end at a place. */
  void write(String words, double x, double y, Anchor anchor) {
    Font font = getFont();
    String weight =
        font.getFamily().equals(Typeface.SEMIBOLD.family()) ? " font-weight=\"600\"" : "";
    String size = " font-size=\"" + SvgShapes.number(font.getSize2D()) + '"';
    String style = "fill=\"" + hex() + '"' + size + weight + anchor.attribute();
    out.element(style, named(SvgShapes.text(words, x, y)));
  }

  /** Gives the next element words that a pointer or the keyboard can read. */
  void nameNext(String words) {
    nextName = words;
  }

  private String named(String element) {
    if (nextName.isEmpty()) {
      return element;
    }
    String named = SvgShapes.named(element, nextName);
    nextName = "";
    return named;
  }

  private String element(Shape shape) {
    return shape instanceof Ellipse2D circle ? SvgShapes.circle(circle) : SvgShapes.path(shape);
  }

  private String strokeStyle(BasicStroke stroke) {
    StringBuilder style = new StringBuilder("fill=\"none\" stroke=\"").append(hex()).append('"');
    if (stroke.getLineWidth() != 1f) {
      style.append(" stroke-width=\"").append(SvgShapes.number(stroke.getLineWidth())).append('"');
    }
    if (stroke.getDashArray() != null) {
      style.append(" stroke-dasharray=\"");
      style.append(SvgShapes.number(stroke.getDashArray()[0])).append(' ');
      style.append(SvgShapes.number(stroke.getDashArray()[1])).append('"');
    }
    return style.toString();
  }

  private String hex() {
    Color colour = (Color) getPaint();
    return String.format(Locale.ROOT, "#%06x", colour.getRGB() & 0xFFFFFF);
  }
}
