package uk.seslip.ehecme.transform.store;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.stream.Stream;
import uk.seslip.ehecme.model.Submission;

/** One value for what was read from a submission's files and whether it may be used. */
final class Reading {

  private Reading() {}

  /**
   * The hash of the files' hashes and of everything read from them. The day of receipt is left out,
   * because for files without a date on the cover it is the day of the run.
   */
  static String of(Submission submission) {
    MessageDigest digest = sha256();
    lines(submission)
        .map(line -> (line + "\n").getBytes(StandardCharsets.UTF_8))
        .forEach(digest::update);
    return HexFormat.of().formatHex(digest.digest());
  }

  private static Stream<String> lines(Submission submission) {
    Stream<String> head =
        Stream.of(
            submission.fingerprint(),
            String.valueOf(submission.version()),
            String.valueOf(submission.accepted()),
            String.valueOf(submission.nilReturn()));
    Stream<String> body =
        Stream.of(
                submission.heldBack(),
                submission.answers(),
                submission.explanations(),
                submission.observations())
            .flatMap(part -> part.stream().map(Object::toString).sorted());
    return Stream.concat(head, body);
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError("every Java has SHA-256", e);
    }
  }
}
