package uk.seslip.ehecme.ingest.definition;

import java.util.List;
import java.util.Optional;
import uk.seslip.ehecme.model.ApprovedText;
import uk.seslip.ehecme.model.FindingType;
import uk.seslip.ehecme.model.PracticeQuestion;
import uk.seslip.ehecme.model.Register;

/** Reads the authorities' own words that the data lead has approved for publication. */
final class ApprovedTextsReader {

  static final String FILE = "approved-texts.csv";

  private final List<String> questions;
  private final List<String> queries;
  private final List<String> measures;

  private ApprovedTextsReader(
      Register register, List<PracticeQuestion> questions, List<FindingType> findings) {
    this.questions = questions.stream().map(PracticeQuestion::id).toList();
    this.queries = findings.stream().map(FindingType::code).toList();
    this.measures = MeasureIds.of(register);
  }

  /** The approved texts in the order written. */
  static List<ApprovedText> read(
      ConfigFolder folder,
      List<String> authorityCodes,
      Register register,
      List<PracticeQuestion> questions,
      List<FindingType> findings) {
    List<Entry> rows =
        folder.csv(FILE, "authority", "term", "about", "measure", "text", "approved_by", "date");
    ApprovedTextsReader reader = new ApprovedTextsReader(register, questions, findings);
    return Entries.unique(rows, "authority", "term", "about", "measure").stream()
        .map(row -> reader.text(row, authorityCodes))
        .toList();
  }

  private ApprovedText text(Entry row, List<String> authorityCodes) {
    row.require("approved_by");
    row.requireDate("date");
    String text = row.require("text");
    if (ApprovedText.hasDigit(text)) {
      throw row.fault("text", "has a digit in it", "say it without numbers");
    }
    return new ApprovedText(
        row.requireOneOf("authority", authorityCodes),
        row.requireTerm("term"),
        row.require("about"),
        measure(row),
        text);
  }

  private Optional<String> measure(Entry row) {
    String about = row.require("about");
    if (questions.contains(about)) {
      if (!row.text("measure").isEmpty()) {
        throw row.fault("measure", "does not belong to a practice question", "leave it empty");
      }
      return Optional.empty();
    }
    if (!queries.contains(about)) {
      throw row.fault(
          "about",
          "is neither a practice question nor a finding",
          "use an id of practice.yml or a code of findings.csv");
    }
    return Optional.of(row.requireOneOf("measure", measures));
  }
}
