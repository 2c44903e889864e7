package uk.seslip.ehecme.report;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What no page and no PDF may ever say (the statistical recipe, section 10): order of merit, praise
 * and blame, causes, term against term, certainty that the figures cannot bear.
 */
public final class Forbidden {

  private static final String AUTHORITY =
      "(Bracknell Forest|Brighton and Hove|Buckinghamshire|East Sussex|Hampshire|Isle of Wight|Kent"
          + "|Medway|Milton Keynes|Oxfordshire|Portsmouth|Reading|Slough|Southampton|Surrey"
          + "|West Berkshire|West Sussex|Windsor and Maidenhead|Wokingham)";

  private static final List<Pattern> PATTERNS =
      Stream.of(
              "since last term",
              "(on|than|from|against) (the )?(last|previous) term",
              "(more|fewer|higher|lower) than in (Spring|Summer)",
              "[\\u2190-\\u21ff\\u25b2\\u25bc\\u2b06\\u2b07]",
              "\\b(best|worst|rank|ranks|ranked|ranking|league|quartile|decile)\\b",
              "\\b\\d+(st|nd|rd|th) of \\d+",
              "(above|below|on) target",
              "\\b(red|amber|green)\\b",
              "\\b(better|worse|improved|improvement|improving|deteriorat\\w*)\\b",
              "\\b(good|bad|poor|strong|weak) (practice|performance|performer)",
              "\\b(outperform\\w*|underperform\\w*)\\b",
              "\\b(stable|unchanged|under control)\\b",
              "no change\\b",
              "\\bsignificant(ly)?\\b",
              "(rising|upward|downward|falling) trend",
              "\\b(because of|due to|thanks to|caused by|owing to|as a result of)\\b",
              "(higher|lower|more|fewer|above|below) (than )?(the )?(regional |South East )?average",
              "(higher|lower) than " + AUTHORITY,
              "\\bwill (be|rise|fall|increase|decrease|reach)\\b",
              "\\bexact(ly)? (count|figure|number|value)",
              "(EHE|home education) and (CME|missing education) (total|combined|added)",
              "\\bNaN\\b|Infinity|Optional\\[|null\\b|\\{why\\}")
          .map(text -> Pattern.compile(text, Pattern.CASE_INSENSITIVE))
          .toList();

  private Forbidden() {}

  /** Every forbidden phrase in a text, with a few words around it. */
  public static List<String> phrasesIn(String text) {
    return PATTERNS.stream()
        .flatMap(pattern -> pattern.matcher(text).results())
        .map(found -> around(text, found.start(), found.end()))
        .toList();
  }

  private static String around(String text, int start, int end) {
    return text.substring(Math.max(0, start - 40), Math.min(text.length(), end + 40));
  }
}
