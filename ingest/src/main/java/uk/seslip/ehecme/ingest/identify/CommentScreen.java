package uk.seslip.ehecme.ingest.identify;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import uk.seslip.ehecme.model.Authority;
import uk.seslip.ehecme.model.Definitions;

/**
 * Tells a text about figures from one about a person: a comment of a cell, a note beside a figure,
 * the comment to a practice answer, the reply to a query. A text is kept only when nothing in it
 * looks like a person: no number of one, no date, no age, no relation, no single child that is told
 * of, and no name. For a name counts every capitalised word that is neither the first of a sentence
 * nor a word of this field, and in small letters or wholly in capitals what {@link NameShapes}
 * finds. What still escapes is listed in {@code docs/clarifications.md}.
 */
public final class CommentScreen {

  private static final Pattern PERSONAL =
      Pattern.compile(
          "\\b(upn|uln|dob|d\\.o\\.b|yob|born|birthday|mother|father|mum|mummy|mam|mom|dad|daddy|son"
              + "|daughter|brother|sister|sibling|twins?|step-?(mum|dad|mother|father)|grand(mother|father|ma|pa|dad|parents?)|granny|nana?|aunt(ie|y)?|uncle|cousin|niece|nephew|carer"
              + " of|guardian of|his|her|hers|him|she|he|mr|mrs|ms|miss|mx|surname|forename|first"
              + " name|last name|full"
              + " name|nickname|aka)\\b|@|\\d{1,2}[/.-]\\d{1,2}[/.-]\\d{2,4}|\\d[\\d"
              + " ]{6,}|(\\+44|\\b0)[\\d ().-]{8,20}\\d|\\b\\d{1,2}[- ]?(years?|yrs?)[-"
              + " ]old\\b|\\b\\d{1,2} ?yo\\b|\\b(case|ref|reference|id|lcs|pupil|child)("
              + " (no|number|ref|id))?\\W{1,3}\\d{5,}|\\b\\d{1,3}[a-z]? \\p{L}+"
              + " (road|street|lane|avenue|drive|crescent|terrace|gardens|rd|ave)\\b",
          Pattern.CASE_INSENSITIVE);

  /** A day that is written out. */
  private static final Pattern DAY =
      Pattern.compile(
          "\\b\\d{1,2}(?:st|nd|rd|th)?(?: of)? ([a-z]{3,9}),? (\\d{4})\\b",
          Pattern.CASE_INSENSITIVE);

  private static final String MONTHS =
      "january|february|march|april|may|june|july|august|september|october|november|december";

  private static final Pattern POSTCODE =
      Pattern.compile("\\b[A-Z]{1,2}\\d[A-Z\\d]? ?\\d[A-Z]{2}\\b", Pattern.CASE_INSENSITIVE);

  /** One child by its initials or by a letter in their place, or by a name in capitals. */
  private static final Pattern ONE_CHILD =
      Pattern.compile(
          "\\b(?i:child|pupil|boy|girl|student|parents? of|family of) (?:\\p{Lu}{2,}|[A-HJ-Z])\\b");

  private static final Pattern CAPITALISED =
      Pattern.compile("(?<![.!?:] )(?<!^)\\b\\p{Lu}[\\p{L}'’]*\\p{Ll}\\p{L}*");

  /** A sentence that begins with a name and says what its bearer does. */
  private static final Pattern SOMEBODY =
      Pattern.compile(
          "(?:^|[.!?:] )(\\p{Lu}\\p{Ll}+) (?:has|is|was|went|came|left|moved|lives)\\b");

  private static final Pattern SHORT_FORMS = Pattern.compile("\\p{Lu}{2,}s");
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
  private final RemarkWords remarkWords;
  private final int firstYear;
  private final NameShapes names;
  private final OneChildTold oneChild;

  /** A screen that knows the words of the configuration. */
  public CommentScreen(Definitions definitions) {
    remarkWords = RemarkWords.of(definitions);
    names = new NameShapes(remarkWords);
    oneChild = new OneChildTold(remarkWords);
    firstYear = definitions.calendar().get(0).censusDate().getYear();
    words.addAll(Arrays.asList(FIELD_WORDS.split(" ")));
    definitions.region().authorities().stream()
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
        || hasEarlyDay(text)
        || hasName(text)
        || names.isIn(text)
        || oneChild.isIn(text);
  }

  /** A day before the first term that is counted is hardly a day of lists, and often a birthday. */
  private boolean hasEarlyDay(String text) {
    return DAY.matcher(text)
        .results()
        .filter(day -> isMonth(day.group(1).toLowerCase(Locale.ROOT)))
        .anyMatch(day -> Integer.parseInt(day.group(2)) < firstYear);
  }

  private static boolean isMonth(String word) {
    return Arrays.stream(MONTHS.split("\\|")).anyMatch(month -> month.startsWith(word));
  }

  private boolean hasName(String text) {
    boolean first = FIRST_TWO.matcher(text).matches();
    return hasUnknown(CAPITALISED.matcher(text), 0)
        || hasUnknown(SOMEBODY.matcher(text), 1)
        || (first && Arrays.stream(text.split("\\W+")).limit(2).noneMatch(words::contains));
  }

  /** A short form in the plural, such as {@code EHCPs}. */
  private boolean isShortForm(String word) {
    return SHORT_FORMS.matcher(word).matches() && remarkWords.knows(word);
  }

  private boolean hasUnknown(Matcher found, int group) {
    while (found.find()) {
      String word = found.group(group);
      if (!words.contains(word) && !isShortForm(word)) {
        return true;
      }
    }
    return false;
  }
}
