package uk.seslip.ehecme.ingest.identify;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What a column of a table, or a line of a cover, can hold, with the headings it is known by. */
public enum Field {
  LAYOUT_VERSION("Layout version"),
  AUTHORITY_CODE("Authority code|new_la_code|LA code|GSS code|old_la_code"),
  AUTHORITY("Authority|la_name|Local authority|LA|LA name|Authority name"),
  TERM("Term|Collection term|Return term"),
  CENSUS_DATE("Census date|Census day"),
  VERSION("Return version|Version"),
  RETURNED("Date returned|returned_on|Return date"),
  NIL_RETURN("Nil return"),
  ITEM("Item id|Item|Item code"),
  MEASURE("Measure"),
  PERIOD("Period|time_period"),
  TOPIC("Breakdown topic"),
  BREAKDOWN("Breakdown"),
  CATEGORY("Category"),
  VALUE("Value|Figure|Count|Number"),
  LAST_YEAR("Same term last year"),
  RESTATED("Restated"),
  NOTE("Note|Notes"),
  QUESTION_ID("Question id"),
  QUESTION("Question"),
  ANSWER("Answer"),
  COMMENT("Comment|Comments"),
  REFERENCE("Query reference"),
  REPLY("Your reply");

  private static final String SEPARATOR = "\\|";
  private static final int LONGEST_HEADING = 40;
  private static final Map<String, Field> BY_HEADING = byHeading();

  private final String headings;

  Field(String headings) {
    this.headings = headings;
  }

  /** The heading of the standard layout. */
  public String heading() {
    return headings.split(SEPARATOR)[0];
  }

  /** The field with a heading, however it is spaced and cased; a closing colon does not matter. */
  public static Optional<Field> find(String heading) {
    return heading.isEmpty() || heading.length() > LONGEST_HEADING
        ? Optional.empty()
        : Optional.ofNullable(BY_HEADING.get(normalise(heading)));
  }

  private static Map<String, Field> byHeading() {
    Map<String, Field> fields = new HashMap<>();
    for (Field field : values()) {
      for (String heading : field.headings.split(SEPARATOR)) {
        fields.put(normalise(heading), field);
      }
    }
    return Map.copyOf(fields);
  }

  private static String normalise(String heading) {
    String text = heading.toLowerCase(Locale.ROOT).replace('_', ' ').strip();
    return text.endsWith(":") ? text.substring(0, text.length() - 1).strip() : text;
  }
}
