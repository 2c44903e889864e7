package uk.seslip.ehecme.transform.screen;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/** What one check says of a pair of files. */
public sealed interface Outcome {

  /** How many values a sentence names before it only counts the rest. */
  int NAMED = 5;

  /** What was found, or why nothing could be said; empty where all is well. */
  String words();

  /** The pair is as it should be. */
  record Passed() implements Outcome {

    @Override
    public String words() {
      return "";
    }
  }

  /**
   * The pair must not be published so.
   *
   * @param words what was found
   */
  record Failed(String words) implements Outcome {}

  /**
   * Explore education statistics takes the pair, but someone should look.
   *
   * @param words what was found
   */
  record Warned(String words) implements Outcome {}

  /**
   * The check could not be made; this is never a pass.
   *
   * @param words why not
   */
  record NotRun(String words) implements Outcome {}

  /** Fails when there is any culprit, and names the first few. */
  static Outcome failedBy(Collection<String> culprits, String lead) {
    return culprits.isEmpty() ? new Passed() : new Failed(lead + ": " + named(culprits));
  }

  /** Warns when there is any culprit, and names the first few. */
  static Outcome warnedBy(Collection<String> culprits, String lead) {
    return culprits.isEmpty() ? new Passed() : new Warned(lead + ": " + named(culprits));
  }

  /** The first few of some values in inverted commas, and how many more there are. */
  static String named(Collection<String> values) {
    List<String> distinct = values.stream().distinct().toList();
    String first =
        distinct.stream().limit(NAMED).map(v -> "‘" + v + "’").collect(Collectors.joining(", "));
    int rest = distinct.size() - NAMED;
    return rest > 0 ? first + " and " + rest + " more" : first;
  }
}
