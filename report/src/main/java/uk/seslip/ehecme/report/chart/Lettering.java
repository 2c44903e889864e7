package uk.seslip.ehecme.report.chart;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Writes on charts: where words go, how numbers look, how long labels are folded. */
final class Lettering {

  static final Font AXIS = Typeface.REGULAR.at(13f);
  static final Font SMALL = Typeface.REGULAR.at(11f);
  static final Font LABEL = Typeface.REGULAR.at(13.5f);
  static final Font STRONG = Typeface.SEMIBOLD.at(14f);

  private static final double CLEAR_PX = 2;

  private Lettering() {}

  /** Which end of the words a place is. */
  enum Anchor {
    START(0, ""),
    MIDDLE(0.5, " text-anchor=\"middle\""),
    END(1, " text-anchor=\"end\"");

    private final double share;
    private final String attribute;

    Anchor(double share, String attribute) {
      this.share = share;
      this.attribute = attribute;
    }

    /** The same as an SVG attribute; empty for the start, which is SVG's own choice. */
    String attribute() {
      return attribute;
    }
  }

  /** Writes words on a baseline. */
  static void write(
      Graphics2D g2, String words, double x, double y, Anchor anchor, Font font, Color colour) {
    g2.setFont(font);
    g2.setPaint(colour);
    if (g2 instanceof SvgSurface svg) {
      svg.write(words, x, y, anchor);
    } else {
      double width = anchor == Anchor.START ? 0 : width(g2, words, font);
      g2.drawString(words, (float) (x - width * anchor.share), (float) y);
    }
  }

  /** Writes words on a strip of paper that hides what lies below them. */
  static void writeClear(
      Graphics2D g2, String words, double x, double y, Anchor anchor, Font font, Color colour) {
    double width = width(g2, words, font);
    double left = x - width * anchor.share - CLEAR_PX;
    double height = font.getSize2D();
    g2.setPaint(Palette.PAPER);
    g2.fill(
        new Rectangle2D.Double(
            left, y - height + CLEAR_PX, width + 2 * CLEAR_PX, height + CLEAR_PX));
    write(g2, words, x, y, anchor, font, colour);
  }

  /** Gives the next mark words that a pointer or the keyboard can read, where a surface can. */
  static void nameNext(Graphics2D g2, String words) {
    if (g2 instanceof SvgSurface svg) {
      svg.nameNext(words);
    }
  }

  /** How wide words are. */
  static double width(Graphics2D g2, String words, Font font) {
    return font.getStringBounds(words, g2.getFontRenderContext()).getWidth();
  }

  /** A published number as charts print it, such as {@code 1,240}. */
  static String number(double value) {
    NumberFormat format = NumberFormat.getIntegerInstance(Locale.UK);
    format.setRoundingMode(RoundingMode.UNNECESSARY);
    return format.format(BigDecimal.valueOf(value).setScale(0, RoundingMode.HALF_UP));
  }

  /** Folds words into lines no wider than a width; a single long word stays whole. */
  static List<String> fold(Graphics2D g2, String words, Font font, double widthPx) {
    List<String> lines = new ArrayList<>();
    String line = "";
    for (String word : words.split(" ")) {
      String longer = line.isEmpty() ? word : line + " " + word;
      if (line.isEmpty() || width(g2, longer, font) <= widthPx) {
        line = longer;
      } else {
        lines.add(line);
        line = word;
      }
    }
    lines.add(line);
    return lines;
  }
}
