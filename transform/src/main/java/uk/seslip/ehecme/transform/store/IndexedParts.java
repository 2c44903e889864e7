package uk.seslip.ehecme.transform.store;

import static java.util.stream.Collectors.groupingBy;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVRecord;
import uk.seslip.ehecme.model.CellReference;
import uk.seslip.ehecme.model.Explanation;
import uk.seslip.ehecme.model.PracticeAnswer;
import uk.seslip.ehecme.model.SourceFile;
import uk.seslip.ehecme.model.Submission;
import uk.seslip.ehecme.model.Term;
import uk.seslip.ehecme.transform.StoredSubmission;
import uk.seslip.ehecme.transform.frame.Columns;

/**
 * Puts the rows of the index together again.
 *
 * @param files rows of files by submission
 * @param answers rows of practice answers by submission
 * @param explanations rows of answers to queries by submission
 */
record IndexedParts(
    Map<String, List<CSVRecord>> files,
    Map<String, List<CSVRecord>> answers,
    Map<String, List<CSVRecord>> explanations) {

  static IndexedParts of(
      List<CSVRecord> files, List<CSVRecord> answers, List<CSVRecord> explanations) {
    return new IndexedParts(bySubmission(files), bySubmission(answers), bySubmission(explanations));
  }

  private static Map<String, List<CSVRecord>> bySubmission(List<CSVRecord> rows) {
    return rows.stream().collect(groupingBy(row -> row.get(Columns.SUBMISSION)));
  }

  /** The submission of a row, without observations. */
  StoredSubmission submission(CSVRecord row) {
    String id = row.get(Columns.SUBMISSION);
    String authority = row.get(Columns.AUTHORITY);
    Term term = Term.ofSlug(row.get(Columns.TERM));
    Submission submission =
        new Submission(
            authority,
            term,
            Integer.parseInt(row.get(Columns.VERSION)),
            LocalDate.parse(row.get(Columns.RECEIVED)),
            files.getOrDefault(id, List.of()).stream().map(IndexedParts::file).toList(),
            List.of(),
            heldBack(row.get(Columns.HELD_BACK)),
            Boolean.parseBoolean(row.get(Columns.ACCEPTED)),
            Boolean.parseBoolean(row.get(Columns.NIL_RETURN)),
            answers.getOrDefault(id, List.of()).stream()
                .map(answer -> answer(answer, authority, term))
                .toList(),
            explanations.getOrDefault(id, List.of()).stream()
                .map(explanation -> explanation(explanation, authority, term))
                .toList());
    return new StoredSubmission(
        Integer.parseInt(row.get(Columns.NUMBER)), submission, row.get(Columns.READING));
  }

  private static Set<String> heldBack(String cell) {
    return cell.isEmpty()
        ? Set.of()
        : Arrays.stream(cell.split("\\|")).collect(Collectors.toUnmodifiableSet());
  }

  private static SourceFile file(CSVRecord row) {
    return new SourceFile(row.get("name"), row.get("sha256"), Long.parseLong(row.get("bytes")));
  }

  private static PracticeAnswer answer(CSVRecord row, String authority, Term term) {
    return new PracticeAnswer(
        authority, term, row.get("question"), row.get("answer"), row.get("comment"));
  }

  private static Explanation explanation(CSVRecord row, String authority, Term term) {
    return new Explanation(
        authority,
        term,
        row.get("code"),
        row.get(Columns.MEASURE),
        row.get("item"),
        row.get("reference"),
        row.get("text"),
        new CellReference(
            row.get(Columns.SOURCE_FILE),
            row.get(Columns.SOURCE_SHEET),
            row.get(Columns.SOURCE_CELL)));
  }
}
