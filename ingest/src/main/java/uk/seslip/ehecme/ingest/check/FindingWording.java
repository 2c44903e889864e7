package uk.seslip.ehecme.ingest.check;

import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import uk.seslip.ehecme.model.FindingType;

/**
 * Fills the wordings of the catalogue. Each name in braces is replaced once, so that a filled-in
 * text is never filled again.
 */
public final class FindingWording {

  private static final Pattern NAME = Pattern.compile("\\{([a-z]+)}");

  private FindingWording() {}

  /** The sentence for a single place. */
  public static String one(FindingType type, Map<String, String> words) {
    return fill(type, type.one(), words);
  }

  /** The sentence for several places. */
  public static String many(FindingType type, Map<String, String> words) {
    return fill(type, type.many(), words);
  }

  /** The sentence for all places there are. */
  public static String all(FindingType type, Map<String, String> words) {
    return fill(type, type.all(), words);
  }

  private static String fill(FindingType type, String wording, Map<String, String> words) {
    return NAME.matcher(wording)
        .replaceAll(name -> Matcher.quoteReplacement(word(type, name, words)));
  }

  private static String word(FindingType type, MatchResult name, Map<String, String> words) {
    String word = words.get(name.group(1));
    if (word == null) {
      throw new IllegalArgumentException(
          "cannot word " + type.code() + ": because nothing fills " + name.group());
    }
    return word;
  }
}
