package uk.seslip.ehecme.ingest.identify;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import uk.seslip.ehecme.model.Authority;
import uk.seslip.ehecme.model.Region;

/**
 * Tells a text about figures from one about a person: a comment of a cell, a note beside a figure,
 * the comment to a practice answer, the reply to a query. A text is kept only when nothing in it
 * looks like a person: no number of one, no date, no age, no relation, and no name, for which every
 * capitalised word counts that is neither the first of a sentence nor a word of this field.
 */
public final class CommentScreen {

  private static final Pattern PERSONAL =
      Pattern.compile(
          "\\b(upn|uln|dob|born|mother|father|mum|dad|son|daughter|brother|sister|sibling|carer of|"
              + "his|her|she|he|mr|mrs|ms|miss|surname|forename)\\b|@|\\d{1,2}[/.-]\\d{1,2}[/.-]\\d{2,4}|\\d[\\d"
              + " ]{6,}|\\b\\d{1,2}[- ]years?[- ]old\\b",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern POSTCODE =
      Pattern.compile("\\b[A-Z]{1,2}\\d[A-Z\\d]? ?\\d[A-Z]{2}\\b", Pattern.CASE_INSENSITIVE);

  /** One child by its initials, or by a name in capitals. */
  private static final Pattern ONE_CHILD =
      Pattern.compile("\\b(?i:child|pupil|boy|girl|student|parents? of|family of) \\p{Lu}{2,}\\b");

  private static final Pattern CAPITALISED =
      Pattern.compile("(?<![.!?:] )(?<!^)\\b\\p{Lu}[\\p{L}'’]*\\p{Ll}\\p{L}*");

  /** A sentence that begins with a name and says what its bearer does. */
  private static final Pattern SOMEBODY =
      Pattern.compile(
          "(?:^|[.!?:] )(\\p{Lu}\\p{Ll}+) (?:has|is|was|went|came|left|moved|lives)\\b");

  private static final Pattern FIRST_TWO = Pattern.compile("\\p{Lu}\\p{Ll}+ \\p{Lu}\\p{Ll}+.*");
  private static final String FIELD_WORDS =
      "Autumn Spring Summer Term Year Reception Female Male Unknown Total Other January February"
          + " March April May June July August September October November December Monday Tuesday"
          + " Wednesday Thursday Friday Christmas Easter Elective Home Education Educated Children"
          + " Child Missing School Schools Academy College Virtual Capita One Synergy Liquidlogic"
          + " Tribal Council County City Borough Region England Includes Excludes Excluding"
          + " Including Figures Figure Count Counts Number Data From DfE Ofsted COLLECT Covid Excel"
          + " Note Notes This That It There What Which Nobody Nothing Everything Recording System"
          + " Team Process Everyone Each Neither Part Most Half Section Definition Guidance"
          + " Register Admission Officer Service Department Attendance Inclusion Safeguarding";

  private final Set<String> words = new HashSet<>();

  /** A screen that knows the names of places in a region. */
  public CommentScreen(Region region) {
    words.addAll(Arrays.asList(FIELD_WORDS.split(" ")));
    region.authorities().stream()
        .map(Authority::name)
        .flatMap(name -> Stream.of(name.split(" ")))
        .forEach(words::add);
  }

  /** Whether a text may be about a person, so that it must not be kept. */
  public boolean isPersonal(String text) {
    return PERSONAL.matcher(text).find()
        || POSTCODE.matcher(text).find()
        || ONE_CHILD.matcher(text).find()
        || PersonalPatterns.hasUpn(text.toUpperCase(Locale.ROOT))
        || PersonalPatterns.hasNhsNumber(text)
        || hasName(text);
  }

  private boolean hasName(String text) {
    boolean first = FIRST_TWO.matcher(text).matches();
    return hasUnknown(CAPITALISED.matcher(text), 0)
        || hasUnknown(SOMEBODY.matcher(text), 1)
        || (first && Arrays.stream(text.split("\\W+")).limit(2).noneMatch(words::contains));
  }

  private boolean hasUnknown(Matcher found, int group) {
    while (found.find()) {
      if (!words.contains(found.group(group))) {
        return true;
      }
    }
    return false;
  }
}
