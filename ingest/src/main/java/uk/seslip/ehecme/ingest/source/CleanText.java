package uk.seslip.ehecme.ingest.source;

import java.util.regex.Pattern;

/** Takes from a cell's text what nobody can see: odd spaces, marks without width, line ends. */
final class CleanText {

  private static final Pattern NO_WIDTH = Pattern.compile("[\\u200B-\\u200D\\u2060\\uFEFF]");
  private static final Pattern SPACES =
      Pattern.compile("[\\s\\u00A0\\u2000-\\u200A\\u202F\\u205F]+");

  private CleanText() {}

  /** The text with single ordinary spaces inside and none around. */
  static String of(String text) {
    return SPACES.matcher(NO_WIDTH.matcher(text).replaceAll("")).replaceAll(" ").strip();
  }
}
