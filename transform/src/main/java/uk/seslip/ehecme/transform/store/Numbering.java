package uk.seslip.ehecme.transform.store;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import uk.seslip.ehecme.model.Submission;
import uk.seslip.ehecme.transform.StoredSubmission;

/** Tells new submissions from stored ones and numbers the new. */
final class Numbering {

  private static final Comparator<Submission> ORDER =
      Comparator.comparing(Submission::authority)
          .thenComparing(Submission::term)
          .thenComparing(Submission::version)
          .thenComparing(Submission::received)
          .thenComparing(Submission::fingerprint);

  private final Map<String, Integer> newest = new HashMap<>();
  private final Set<String> readings = new HashSet<>();

  private Numbering() {}

  static Numbering of(List<StoredSubmission> known) {
    Numbering numbering = new Numbering();
    known.forEach(numbering::remember);
    return numbering;
  }

  /**
   * The submissions that are not known, numbered 1, 2, 3… within their authority and term in the
   * order of version and day. The same files read the same way are known; read another way, as
   * after a change of configuration, they are a new reading that supersedes the old one.
   */
  List<StoredSubmission> number(List<Submission> submissions) {
    List<StoredSubmission> added = new ArrayList<>();
    for (Submission submission : submissions.stream().sorted(ORDER).toList()) {
      String reading = Reading.of(submission);
      if (!readings.contains(key(submission) + reading)) {
        int number = newest.getOrDefault(key(submission), 0) + 1;
        StoredSubmission stored = new StoredSubmission(number, submission, reading);
        remember(stored);
        added.add(stored);
      }
    }
    return List.copyOf(added);
  }

  private void remember(StoredSubmission stored) {
    String key = key(stored.submission());
    newest.merge(key, stored.number(), Math::max);
    readings.add(key + stored.reading());
  }

  static String key(Submission submission) {
    return submission.authority() + "/" + submission.term().slug() + "/";
  }
}
