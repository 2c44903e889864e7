package uk.seslip.ehecme.model;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The wording of a kind of finding, in which {@code {…}} names what is filled in.
 *
 * @param code the kind, for the message when something is missing
 * @param text the wording
 */
record FindingWording(String code, String text) {

  private static final Pattern NAME = Pattern.compile("\\{([a-z]+)}");

  /** Whether everything it names is there to be filled in. */
  boolean canBeFilledFrom(Map<String, String> words) {
    return NAME.matcher(text).results().allMatch(name -> words.containsKey(name.group(1)));
  }

  /** Whether it names something. */
  boolean names(String word) {
    return text.contains("{" + word + "}");
  }

  /** The sentence: each name is filled in once, so that no filled-in text is filled again. */
  String filledFrom(Map<String, String> words) {
    return NAME.matcher(text)
        .replaceAll(name -> Matcher.quoteReplacement(word(words, name.group(1))));
  }

  private String word(Map<String, String> words, String name) {
    String word = words.get(name);
    if (word == null) {
      throw new IllegalArgumentException(
          "cannot word " + code + ": because nothing fills {" + name + "}");
    }
    return word;
  }
}
