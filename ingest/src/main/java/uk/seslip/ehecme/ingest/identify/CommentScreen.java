package uk.seslip.ehecme.ingest.identify;

import java.util.Arrays;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tells a comment about figures from one about a person. A comment is kept only when nothing in it
 * looks like a person: no number of one, no date, no relation, and no name, for which every
 * capitalised word counts that is neither the first of a sentence nor a word of this field.
 */
public final class CommentScreen {

  private static final Pattern PERSONAL =
      Pattern.compile(
          "\\b(upn|uln|dob|born|mother|father|mum|dad|son|daughter|brother|sister|sibling|carer of|"
              + "his|her|she|he|mr|mrs|ms|miss|surname|forename)\\b|@|\\d{1,2}[/.-]\\d{1,2}[/.-]\\d{2,4}"
              + "|\\d[\\d ]{6,}",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern POSTCODE =
      Pattern.compile("\\b[A-Z]{1,2}\\d[A-Z\\d]? ?\\d[A-Z]{2}\\b", Pattern.CASE_INSENSITIVE);
  private static final Pattern CAPITALISED =
      Pattern.compile("(?<![.!?:] )(?<!^)\\b\\p{Lu}\\p{Ll}+");
  private static final Pattern FIRST_TWO = Pattern.compile("\\p{Lu}\\p{Ll}+ \\p{Lu}\\p{Ll}+.*");
  private static final Set<String> FIELD_WORDS =
      Set.of(
          ("Autumn Spring Summer Term Year Reception Female Male Unknown Total Other January "
                  + "February March April May June July August September October November December "
                  + "Monday Tuesday Wednesday Thursday Friday Elective Home Education Children "
                  + "Missing School Schools Capita Synergy Liquidlogic Tribal Council County "
                  + "Includes Excludes Excluding Including Figures Count Counts From")
              .split(" "));

  private CommentScreen() {}

  /** Whether a comment may be about a person, so that it must not be kept. */
  public static boolean isPersonal(String comment) {
    return PERSONAL.matcher(comment).find()
        || POSTCODE.matcher(comment).find()
        || PersonalPatterns.hasUpn(comment)
        || PersonalPatterns.hasNhsNumber(comment)
        || hasName(comment);
  }

  private static boolean hasName(String comment) {
    Matcher words = CAPITALISED.matcher(comment);
    boolean first = FIRST_TWO.matcher(comment).matches();
    while (words.find()) {
      if (!FIELD_WORDS.contains(words.group())) {
        return true;
      }
    }
    return first && Arrays.stream(comment.split("\\W+")).limit(2).noneMatch(FIELD_WORDS::contains);
  }
}
