package uk.seslip.ehecme.ingest.faults;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.UnaryOperator;

/** Writes a {@link TinyReturn} as a CSV file of the standard layout. */
public final class TinyCsv {

  private static final String HEADER =
      "layout_version,new_la_code,la_name,term,return_version,returned_on,item_id,measure,period,"
          + "breakdown_topic,breakdown,value,note\n";

  private TinyCsv() {}

  /** Writes a return in UTF-8. */
  public static void write(Path file, TinyReturn tiny) {
    write(file, tiny, UnaryOperator.identity(), StandardCharsets.UTF_8);
  }

  /** Writes a return after something was done to its text. */
  public static void write(
      Path file, TinyReturn tiny, UnaryOperator<String> change, Charset charset) {
    try {
      Files.write(file, change.apply(text(tiny)).getBytes(charset));
    } catch (IOException failed) {
      throw new UncheckedIOException("cannot write " + file, failed);
    }
  }

  /** The text of the file. */
  public static String text(TinyReturn tiny) {
    StringBuilder text = new StringBuilder(HEADER);
    String claim =
        String.join(
            ",",
            tiny.cover().get("Layout version"),
            tiny.cover().get("Authority code"),
            tiny.cover().get("Authority"),
            tiny.cover().get("Term"),
            tiny.cover().get("Return version"),
            tiny.cover().get("Date returned"));
    for (TinyReturn.Row row : tiny.rows()) {
      String cells =
          String.join(",", row.item(), "", row.period(), "", "", row.value(), row.note());
      text.append(claim).append(',').append(cells).append('\n');
    }
    return text.toString();
  }
}
