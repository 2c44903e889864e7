package uk.seslip.ehecme.report.readback;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Knows every shape of sentence with a number, and what its numbers have to be. */
final class Sentences {

  private final SentenceRules rules = new SentenceRules();

  Sentences(Recount recount, List<ChangeOfCouncils> changes) {
    CouncilSentences.add(rules, changes);
    Told told = new Told(recount, recount.terms().get(recount.terms().size() - 1));
    CountSentences.add(rules, told);
    ChangeSentences.add(rules, told);
    TrendSentences.add(rules, told);
    ComparisonSentences.add(rules, told);
    PartialSentences.add(rules, told);
    PlainSentences.add(rules);
  }

  private Sentences(List<ChangeOfCouncils> changes) {
    CouncilSentences.add(rules, changes);
  }

  /** Knows only what is said of councils that came before or after. */
  static Sentences onCouncils(List<ChangeOfCouncils> changes) {
    return new Sentences(changes);
  }

  /** Every number that is wrong, and every sentence of an unknown shape. */
  List<String> mistakesIn(Paragraph paragraph) {
    List<String> mistakes = new ArrayList<>();
    String rest = paragraph.text();
    String measure = paragraph.measure();
    while (!rest.isEmpty()) {
      Optional<Map.Entry<Pattern, SentenceRules.Rule>> rule = rules.find(rest);
      if (rule.isEmpty()) {
        mistakes.add(paragraph.page() + ": no rule for: " + rest);
        return mistakes;
      }
      Matcher found = rule.get().getKey().matcher(rest);
      found.lookingAt();
      for (Map.Entry<String, String> noun : Recount.NOUNS.entrySet()) {
        measure = found.group().contains(noun.getKey()) ? noun.getValue() : measure;
      }
      Paragraph about = new Paragraph(paragraph.page(), paragraph.place(), measure, "", rest);
      List<String> expected = rule.get().getValue().expected(about, found);
      List<String> said = groups(found);
      if (!said.equals(expected)) {
        mistakes.add(paragraph.page() + ": " + found.group() + ": data say " + expected);
      }
      rest = rest.substring(found.end()).strip();
    }
    return mistakes;
  }

  static List<String> groups(Matcher found) {
    List<String> groups = new ArrayList<>();
    for (int group = 1; group <= found.groupCount(); group++) {
      groups.add(found.group(group) == null ? "" : found.group(group).replace(",", ""));
    }
    return groups;
  }
}
