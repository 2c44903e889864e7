package uk.seslip.ehecme.ingest.parse;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import uk.seslip.ehecme.ingest.identify.Identity;
import uk.seslip.ehecme.ingest.identify.NearestNames;
import uk.seslip.ehecme.model.Definitions;
import uk.seslip.ehecme.model.Finding;
import uk.seslip.ehecme.model.FindingDraft;
import uk.seslip.ehecme.model.PracticeAnswer;
import uk.seslip.ehecme.model.PracticeQuestion;

/** Reads the answers to the practice questions: one of the options, with a comment kept apart. */
final class AnswerParser {

  /** What the id of a practice row begins with. */
  static final String PREFIX = "practice/";

  private final Definitions definitions;
  private final Identity identity;
  private final OwnWords words;
  private final Map<String, PracticeAnswer> answers = new LinkedHashMap<>();
  private final List<Finding> findings = new ArrayList<>();

  AnswerParser(Definitions definitions, Identity identity, OwnWords words) {
    this.words = words;
    this.definitions = definitions;
    this.identity = identity;
  }

  boolean isAnswer(ItemRow row) {
    return row.item().startsWith(PREFIX);
  }

  void parse(ItemRow row) {
    String id = row.item().substring(PREFIX.length());
    Optional<PracticeQuestion> question =
        definitions.practiceQuestions().stream().filter(q -> q.id().equals(id)).findFirst();
    if (question.isEmpty()) {
      List<String> known =
          definitions.practiceQuestions().stream().map(PracticeQuestion::id).toList();
      report("unknown_item", row, row.item(), NearestNames.of(id, known));
    } else if (!row.value().isBlank() || !row.remark().text().isBlank()) {
      keep(row, question.get());
    }
  }

  private void keep(ItemRow row, PracticeQuestion question) {
    Optional<String> option =
        question.options().stream().filter(o -> o.equalsIgnoreCase(row.value())).findFirst();
    if (option.isEmpty() && !row.value().isBlank()) {
      report("unknown_answer", row, SafeEcho.of(row.value()), question.options());
    }
    PracticeAnswer answer =
        new PracticeAnswer(
            identity.authority().code(),
            identity.term(),
            question.id(),
            option.orElse(""),
            comment(row));
    if (answers.putIfAbsent(question.id(), answer) != null) {
      report("duplicate_row", row, row.value(), List.of(answers.get(question.id()).answer()));
    }
  }

  private String comment(ItemRow row) {
    if (!words.isPersonal(row.remark())) {
      return row.remark().text();
    }
    FindingDraft dropped = words.note(row.remark());
    findings.add(dropped.by(identity.authority()).in(identity.term()).finding());
    return "";
  }

  private void report(String code, ItemRow row, String found, List<String> expected) {
    findings.add(
        FindingDraft.of(definitions.requireFindingType(code), row.valueCell())
            .by(identity.authority())
            .in(identity.term())
            .word("item", row.item())
            .found(found)
            .expected(String.join(" or ", expected))
            .finding());
  }

  List<PracticeAnswer> answers() {
    return List.copyOf(answers.values());
  }

  List<Finding> findings() {
    return List.copyOf(findings);
  }
}
