package uk.seslip.ehecme.ingest.identify;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds a child that is told of without a name: one child with its school, or with what befell it.
 * The year group alone is no more than a table says, and a school alone is no child.
 */
final class OneChildTold {

  private static final Pattern ONE =
      Pattern.compile(
          "\\b(?:a|an|one|the|this|that|1|another|single) (?:[\\p{L}\\d'’-]+"
              + " ){0,3}?(?:child|boy|girl|pupil|student|lad|teenager|youngster|young"
              + " person|twin|family)\\b(?! ?(?:count|figure|number|level"
              + "|data|list|case|total|sheet|support|services?|hubs?|court|group))",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern YEAR_GROUP =
      Pattern.compile(
          "\\b(?:y|yr|year)(?: group)? ?\\d{1,2}\\b|\\bin reception\\b|\\baged? \\d{1,2}\\b",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern FATE =
      Pattern.compile(
          "\\b(?:pregnan\\w*|travellers?|gypsy|roma|refugee|asylum|prison|custody|cancer|autis\\w*|adhd|died|death|suicid\\w*|self[-"
              + " ]harm\\w*|overdos\\w*|abus\\w*|assault\\w*|deport\\w*|fgm|refuge|domestic"
              + " violence|forced marriage|child protection|care proceedings|arrest\\w*|gang"
              + "|exploitation|bereave\\w*|anorexi\\w*|leukaemia)\\b",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern SCHOOL =
      Pattern.compile(
          "(?=\\b([\\p{L}][\\p{L}'’]*) (?:\\p{L}+"
              + " )?(?:primary|secondary|academy|school|college|infants?"
              + "|juniors?|grammar)\\b)\\p{L}",
          Pattern.CASE_INSENSITIVE);

  private final RemarkWords words;

  OneChildTold(RemarkWords words) {
    this.words = words;
  }

  /** Whether a text may tell of one child. */
  boolean isIn(String text) {
    boolean school = namesSchool(text);
    boolean fate = FATE.matcher(text).find();
    boolean one = ONE.matcher(text).find();
    return (one && (school || fate)) || (school && fate && YEAR_GROUP.matcher(text).find());
  }

  private boolean namesSchool(String text) {
    Matcher school = SCHOOL.matcher(text);
    while (school.find()) {
      if (!words.knows(school.group(1))) {
        return true;
      }
    }
    return false;
  }
}
