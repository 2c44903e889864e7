package uk.seslip.ehecme.ingest.identify;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds names that their capitals do not give away, in small letters or wholly in capitals: by the
 * words around them that only persons have, by two words together that remarks are not written
 * with, and by the ways officers shorten names.
 */
final class NameShapes {

  private static final String WORD = "(\\p{L}[\\p{L}'’-]{0,40})";
  private static final String YEAR_GROUP = "(?:y|yr|year|nc)\\.? ?\\d{1,2}\\b";

  /** Two words side by side, as forename and surname are. */
  private static final Pattern TWO =
      Pattern.compile("(?=(?<![\\p{L}'’-])" + WORD + ",? " + WORD + ")\\p{L}");

  /** What is done to persons and not to figures. */
  private static final Pattern AFTER_CONTACT =
      insensitive(
          "\\b(?:(?:spoke|spoken|speaking|talked|talking|chatted)"
              + " (?:to|with)|rang|phoned|called|emailed|texted|visited|saw|met|met"
              + " with|told|asked|named|known as|(?:call|visit|email|letter|message)"
              + " (?:from|to|by)|pupil|child|boy|girl|student|parents? of|family of|case"
              + " of|dr|cllr|prof|rev),?:? "
              + WORD);

  /** What only persons do, or are. */
  private static final Pattern BEFORE_DEED =
      insensitive(
          "(?<![\\p{L}'’-])"
              + WORD
              + ",? (?:(?:has|had|is|was|will|now|then|also)"
              + " ){0,2}(?:went|came|left|moved|lives|lived|living"
              + "|attends|attended|attending|returned|refuses|refused|refusing|died|aged|gone|unwell|pregnant|on"
              + " roll|in "
              + YEAR_GROUP
              + ")\\b");

  private static final Pattern BEFORE_YEAR_GROUP =
      insensitive("(?<![\\p{L}'’-])" + WORD + "[ ,:(-]{1,3}" + YEAR_GROUP);
  private static final Pattern OWNER =
      Pattern.compile("(?<![\\p{L}'’-])(\\p{L}{2,})['’]s(?!\\p{L})");

  /** A word of a mixed text that stands in capitals, as surnames often do. */
  private static final Pattern IN_CAPITALS =
      Pattern.compile("(?<![\\p{L}'’-])(\\p{Lu}{4,})(?!\\p{L})");

  private static final Pattern INITIALS =
      insensitive(
          "(?<![\\p{L}.])(?!e\\.? ?g\\b|i\\.? ?e\\b|[ap]\\.? ?m\\b|n\\.? ?[ab]\\b|p\\.? ?s\\b|u\\.?"
              + " ?[ks]\\b)\\p{L}\\. ?\\p{L}(?:\\.|(?!\\p{L}))|\\binitials?\\b");
  private static final Pattern INITIAL_AND_NAME =
      Pattern.compile("(?<![\\p{L}'’.-])(?![aicxzAICXZ]\\b)\\p{L}\\.? " + WORD);

  private final RemarkWords words;

  NameShapes(RemarkWords words) {
    this.words = words;
  }

  /** Whether a text has what may be a name in it, whatever its capitals. */
  boolean isIn(String text) {
    return INITIALS.matcher(text).find()
        || hasTwo(text)
        || hasUnknown(AFTER_CONTACT.matcher(text))
        || hasUnknown(BEFORE_DEED.matcher(text))
        || hasUnknown(BEFORE_YEAR_GROUP.matcher(text))
        || hasUnknown(OWNER.matcher(text))
        || hasUnknown(INITIAL_AND_NAME.matcher(text))
        || hasUnknown(IN_CAPITALS.matcher(text));
  }

  private boolean hasTwo(String text) {
    Matcher pair = TWO.matcher(text);
    while (pair.find()) {
      if (!words.knows(pair.group(1)) && !words.knows(pair.group(2))) {
        return true;
      }
    }
    return false;
  }

  private boolean hasUnknown(Matcher found) {
    while (found.find()) {
      if (!words.knows(found.group(1))) {
        return true;
      }
    }
    return false;
  }

  private static Pattern insensitive(String pattern) {
    return Pattern.compile(pattern, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  }
}
