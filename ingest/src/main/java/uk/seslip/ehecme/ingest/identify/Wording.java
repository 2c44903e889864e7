package uk.seslip.ehecme.ingest.identify;

import java.util.Locale;
import java.util.regex.Pattern;

/** Brings a heading or a label to the form in which wordings are compared, by rules alone. */
public final class Wording {

  private static final Pattern MARKS = Pattern.compile("[\\s:*†‡]+$|\\s*\\[[a-z0-9]]$");
  private static final Pattern SPACES = Pattern.compile("[_\\s]+");

  private Wording() {}

  /** Lower case, one kind of dash and space, without a closing colon or the mark of a footnote. */
  public static String normalise(String written) {
    String text = SPACES.matcher(written.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
    return MARKS
        .matcher(text.replace('–', '-').replace('—', '-').replace('’', '\'').replace("&", "and"))
        .replaceAll("")
        .strip();
  }
}
