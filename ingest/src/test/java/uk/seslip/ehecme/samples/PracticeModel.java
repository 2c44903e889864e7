package uk.seslip.ehecme.samples;

import java.util.List;
import java.util.Set;
import org.apache.commons.csv.CSVRecord;
import uk.seslip.ehecme.model.Authority;
import uk.seslip.ehecme.model.Category;
import uk.seslip.ehecme.model.PracticeAnswer;
import uk.seslip.ehecme.model.PracticeQuestion;
import uk.seslip.ehecme.model.Term;

/** How each authority says it counts: varied, and consistent with the oddities of its figures. */
final class PracticeModel {
  private final List<PracticeQuestion> questions;
  private final List<CSVRecord> given = Table.rows("practice.csv");

  PracticeModel(List<PracticeQuestion> questions) {
    this.questions = List.copyOf(questions);
  }

  /** The answers of an authority in a term, in the order of the questions. */
  List<PracticeAnswer> answers(Authority authority, Term term) {
    return questions.stream().map(q -> answer(authority, term, q)).toList();
  }

  /** Whether an authority does not count the children of a category as missing education. */
  boolean leavesOut(Authority authority, Term term, Category category) {
    return switch (category.label()) {
      case "Less than 2 weeks" ->
          Set.of("10", "15", "20").contains(answer(authority, term, "day_threshold"));
      case "Unsuitable elective home education" ->
          answer(authority, term, "unsuitable_ehe_switch").equals("Stays in EHE");
      default ->
          category.group().filter("Waiting for a place"::equals).isPresent()
              && answer(authority, term, "waiting_children_counted").equals("No");
    };
  }

  private String answer(Authority authority, Term term, String question) {
    return questions.stream()
        .filter(asked -> asked.id().equals(question))
        .map(asked -> answer(authority, term, asked).answer())
        .findFirst()
        .orElseThrow();
  }

  private PracticeAnswer answer(Authority authority, Term term, PracticeQuestion question) {
    return given.stream()
        .filter(r -> r.get("la_name").equals(authority.name()))
        .filter(r -> r.get("question").equals(question.id()) && isInForce(r, term))
        .map(r -> of(authority, term, question, r.get("answer"), r.get("comment")))
        .findFirst()
        .orElseGet(() -> of(authority, term, question, usual(authority, question), ""));
  }

  /** Records rarely change; any other habit is drawn from what can be known. */
  private static String usual(Authority authority, PracticeQuestion question) {
    if (question.id().equals("system_change")) {
      return "No";
    }
    List<String> known = question.options().stream().filter(o -> !o.equals("Not known")).toList();
    return known.get(Noise.below(known.size(), authority.code(), question.id()));
  }

  private static boolean isInForce(CSVRecord row, Term term) {
    boolean begun = !term.isBefore(Term.ofSlug(row.get("from")));
    return begun && (row.get("to").isEmpty() || !Term.ofSlug(row.get("to")).isBefore(term));
  }

  private static PracticeAnswer of(
      Authority authority, Term term, PracticeQuestion question, String answer, String comment) {
    if (!question.options().contains(answer)) {
      throw new IllegalStateException(
          "cannot answer %s with '%s': because it is not an option (mend practice.csv)"
              .formatted(question.id(), answer));
    }
    return new PracticeAnswer(authority.code(), term, question.id(), answer, comment);
  }
}
