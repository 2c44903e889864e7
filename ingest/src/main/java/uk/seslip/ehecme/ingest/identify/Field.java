package uk.seslip.ehecme.ingest.identify;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
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
  NOTE("Note|Notes"),
  QUESTION_ID("Question id"),
  QUESTION("Question"),
  ANSWER("Answer"),
  COMMENT("Comment|Comments");

  private final String headings;

  Field(String headings) {
    this.headings = headings;
  }

  /** The heading of the standard layout. */
  public String heading() {
    return headings().get(0);
  }

  /** The field with a heading, however it is spaced and cased; a closing colon does not matter. */
  public static Optional<Field> find(String heading) {
    String wanted = normalise(heading);
    return Arrays.stream(values())
        .filter(field -> field.headings().stream().anyMatch(h -> normalise(h).equals(wanted)))
        .findFirst();
  }

  private List<String> headings() {
    return List.of(headings.split("\\|"));
  }

  private static String normalise(String heading) {
    return heading
        .toLowerCase(Locale.ROOT)
        .replace('_', ' ')
        .replaceAll("\\s*:$", "")
        .replaceAll("\\s+", " ")
        .strip();
  }
}
