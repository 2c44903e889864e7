package uk.seslip.ehecme.report.readback;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The shapes of sentences, each with what its numbers have to be; the first that fits counts. */
final class SentenceRules {

  static final String TERM = "((?:Autumn|Spring|Summer) \\d{4}/\\d\\d)";
  static final String N = "([\\d,]+)";
  static final String PER_CENT = "(?: \\(about " + N + "%\\))?";

  /** What numbers such a sentence should have; empty for one that the data contradict. */
  interface Rule {
    List<String> expected(Paragraph from, Matcher found);
  }

  private final Map<Pattern, Rule> rules = new LinkedHashMap<>();

  void rule(String pattern, Rule rule) {
    rules.put(Pattern.compile(pattern), rule);
  }

  /** The rule for what a text begins with. */
  Optional<Map.Entry<Pattern, Rule>> find(String text) {
    return rules.entrySet().stream().filter(r -> r.getKey().matcher(text).lookingAt()).findFirst();
  }
}
