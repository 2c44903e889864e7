package uk.seslip.ehecme.report.chart;

import java.awt.Font;
import java.awt.FontFormatException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** The bundled typeface as charts use it, read once for each run of the program. */
public final class Typeface {

  private static final String FOLDER = "/uk/seslip/ehecme/report/design/fonts/";

  /** Running text and labels. */
  public static final Typeface REGULAR = new Typeface("SourceSans3-Regular.ttf");

  /** Values and names that stand out. */
  public static final Typeface SEMIBOLD = new Typeface("SourceSans3-Semibold.ttf");

  private final String file;
  private final Font font;

  private Typeface(String file) {
    this.file = file;
    this.font = read(file);
  }

  /** The font at a size in CSS pixels. */
  Font at(float sizePx) {
    return font.deriveFont(sizePx);
  }

  /** The family name that a drawing surface sees, which another surface must map to this font. */
  public String family() {
    return font.getFamily();
  }

  /** The path of the font file among the program's resources. */
  public String resource() {
    return FOLDER + file;
  }

  private static Font read(String file) {
    try (InputStream in = Typeface.class.getResourceAsStream(FOLDER + file)) {
      return Font.createFont(Font.TRUETYPE_FONT, in);
    } catch (FontFormatException e) {
      throw new IllegalStateException("cannot draw charts: because " + file + " is damaged", e);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot draw charts: because " + file + " is missing", e);
    }
  }
}
