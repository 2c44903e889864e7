package uk.seslip.ehecme.transform.store;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.seslip.ehecme.model.Submission;
import uk.seslip.ehecme.transform.StoredSubmission;

/** A stored submission as rows of the index, in the order of {@link IndexTable}'s columns. */
final class IndexRows {

  private IndexRows() {}

  static List<String> submission(StoredSubmission stored) {
    Submission submission = stored.submission();
    return List.of(
        stored.id(),
        submission.authority(),
        submission.term().slug(),
        Integer.toString(stored.number()),
        Integer.toString(submission.version()),
        submission.received().toString(),
        Boolean.toString(submission.accepted()),
        Boolean.toString(submission.nilReturn()),
        submission.heldBack().stream().sorted().collect(Collectors.joining("|")),
        stored.reading());
  }

  static Stream<List<String>> files(StoredSubmission stored) {
    return stored.submission().files().stream()
        .map(f -> List.of(stored.id(), f.name(), f.sha256(), Long.toString(f.bytes())));
  }

  static Stream<List<String>> answers(StoredSubmission stored) {
    return stored.submission().answers().stream()
        .map(a -> List.of(stored.id(), a.question(), a.answer(), a.comment()));
  }

  static Stream<List<String>> explanations(StoredSubmission stored) {
    return stored.submission().explanations().stream()
        .map(
            e ->
                List.of(
                    stored.id(),
                    e.code(),
                    e.measure(),
                    e.item(),
                    e.reference(),
                    e.text(),
                    e.cell().file(),
                    e.cell().sheet(),
                    e.cell().cell()));
  }
}
