package uk.seslip.ehecme.ingest.identify;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Says what a cell means that holds two or three wordings, each of which means something. */
final class JoinedWordings {

  private static final Pattern SEPARATOR =
      Pattern.compile(
          "\\s+[-–—>›|]+\\s+|\\s*[:›>|]\\s+|\\s*,\\s+|\\s+by\\s+", Pattern.CASE_INSENSITIVE);

  private final Vocabulary vocabulary;
  private final WholeWordings whole;

  /**
   * The joined wordings of one return.
   *
   * @param vocabulary what the rest of a cell is looked up in, which may be joined once more
   * @param whole what the first wording of a cell is looked up in
   */
  JoinedWordings(Vocabulary vocabulary, WholeWordings whole) {
    this.vocabulary = vocabulary;
    this.whole = whole;
  }

  /** What the wordings mean together; empty when they cannot be told apart or contradict. */
  Optional<Facts> find(PlacedWording wording) {
    String written = wording.written();
    Matcher separator = SEPARATOR.matcher(written);
    int from = 0;
    while (separator.find(from)) {
      Optional<Facts> both =
          join(
              wording.with(written.substring(0, separator.start())),
              wording.with(written.substring(separator.end())));
      if (both.isPresent()) {
        return both;
      }
      from = separator.start() + 1;
    }
    return findWords(wording);
  }

  /** A measure and what follows it without a sign between: {@code EHE Female}. */
  private Optional<Facts> findWords(PlacedWording wording) {
    String written = wording.written();
    for (int at = written.indexOf(' '); at > 0; at = written.indexOf(' ', at + 1)) {
      Optional<Facts> both =
          join(wording.with(written.substring(0, at)), wording.with(written.substring(at + 1)));
      if (both.filter(facts -> facts.measure().isPresent()).isPresent()) {
        return both;
      }
    }
    return Optional.empty();
  }

  private Optional<Facts> join(PlacedWording left, PlacedWording right) {
    if (left.written().isBlank() || right.written().isBlank()) {
      return Optional.empty();
    }
    return whole
        .find(left)
        .filter(facts -> !facts.equals(Facts.NONE))
        .flatMap(facts -> vocabulary.find(right.with(right.written().strip())).flatMap(facts::and));
  }
}
