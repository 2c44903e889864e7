package uk.seslip.ehecme.transform.caveat;

import java.util.Locale;
import uk.seslip.ehecme.transform.Series;

/** Names what a breakdown splits by, inside a sentence. */
final class Topics {

  private Topics() {}

  /** A series' topic without its capital, unless it begins with an abbreviation such as SEN. */
  static String inSentence(Series series) {
    String topic = series.breakdown().topic();
    return Character.isUpperCase(topic.charAt(1))
        ? topic
        : topic.substring(0, 1).toLowerCase(Locale.UK) + topic.substring(1);
  }
}
