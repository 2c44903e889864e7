package uk.seslip.ehecme.ingest.parse;

import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Repeats what somebody wrote in a cell for a figure without repeating a name: digits, signs and
 * words of counting stand as they are, every other word becomes an ellipsis.
 */
public final class SafeEcho {

  private static final int LONGEST = 40;
  private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}'’-]*");
  private static final Pattern LONG_NUMBER = Pattern.compile("\\d{7,}");
  private static final Set<String> PLAIN_WORDS =
      Set.of(
          "about",
          "approx",
          "approximately",
          "around",
          "circa",
          "roughly",
          "of",
          "and",
          "or",
          "to",
          "less",
          "than",
          "fewer",
          "more",
          "over",
          "under",
          "up",
          "at",
          "least",
          "most",
          "not",
          "no",
          "see",
          "note",
          "notes",
          "awaiting",
          "pending",
          "tbc",
          "tba",
          "e",
          "zero",
          "one",
          "two",
          "three",
          "four",
          "five",
          "six",
          "seven",
          "eight",
          "nine",
          "ten",
          "eleven",
          "twelve",
          "fifteen",
          "twenty",
          "thirty",
          "forty",
          "fifty",
          "sixty",
          "seventy",
          "eighty",
          "ninety",
          "hundred",
          "thousand",
          "many",
          "few",
          "several",
          "children",
          "pupils",
          "cases",
          "total",
          "estimate",
          "estimated",
          "provisional",
          "true",
          "false");

  private SafeEcho() {}

  /** The text, fit to be stored and shown. */
  public static String of(String written) {
    String safe =
        WORD.matcher(LONG_NUMBER.matcher(written).replaceAll("…")).replaceAll(SafeEcho::word);
    return safe.length() <= LONGEST ? safe : safe.substring(0, LONGEST) + "…";
  }

  private static String word(MatchResult word) {
    boolean plain = PLAIN_WORDS.contains(word.group().toLowerCase(Locale.ROOT));
    return plain ? Matcher.quoteReplacement(word.group()) : "…";
  }
}
