package uk.seslip.ehecme.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import uk.seslip.ehecme.ingest.IngestResult;
import uk.seslip.ehecme.model.CheckRun;
import uk.seslip.ehecme.model.CheckRun.Outcome;
import uk.seslip.ehecme.model.Submission;
import uk.seslip.ehecme.model.Term;

/**
 * What was read and checked, in a few lines: whose return, how much of it, and which checks ran.
 */
final class CheckSummary {

  private CheckSummary() {}

  /**
   * One line for each return, and for its checks.
   *
   * @param earlier the terms that the store has something of for these authorities
   */
  static List<String> lines(IngestResult result, List<Term> earlier) {
    List<String> lines = new ArrayList<>();
    for (Submission submission : result.submissions()) {
      lines.add(read(submission, result));
    }
    if (!result.checks().isEmpty()) {
      lines.addAll(history(earlier.stream().filter(t -> t.isBefore(result.term())).toList()));
      lines.add(counts(result.checks()));
      lines.addAll(couldNotRun(result.checks()));
    }
    return lines;
  }

  private static String read(Submission submission, IngestResult result) {
    return String.format(
        Locale.UK,
        "%s, %s, version %d: %,d values read from %d %s.",
        result.definitions().region().requireAuthority(submission.authority()).name(),
        submission.term().label(),
        submission.version(),
        submission.observations().size(),
        submission.files().size(),
        submission.files().size() == 1 ? "file" : "files");
  }

  /** Where there is none, the checks that miss it say so. */
  private static List<String> history(List<Term> earlier) {
    if (earlier.isEmpty()) {
      return List.of();
    }
    String terms = earlier.size() == 1 ? "1 earlier term" : earlier.size() + " earlier terms";
    return List.of("Set against " + terms + " of the store, from " + earlier.get(0).label() + ".");
  }

  private static String counts(List<CheckRun> checks) {
    Map<Outcome, Long> counts =
        checks.stream().collect(Collectors.groupingBy(CheckRun::outcome, Collectors.counting()));
    return String.format(
        Locale.UK,
        "Checks: %d passed, %d found something, %d could not run, %d do not apply.",
        counts.getOrDefault(Outcome.PASSED, 0L),
        counts.getOrDefault(Outcome.FOUND, 0L),
        counts.getOrDefault(Outcome.COULD_NOT_RUN, 0L),
        counts.getOrDefault(Outcome.DOES_NOT_APPLY, 0L));
  }

  /** A check that could not run is said, because it has not passed. */
  private static List<String> couldNotRun(List<CheckRun> checks) {
    Map<String, List<String>> byReason =
        checks.stream()
            .filter(check -> check.outcome() == Outcome.COULD_NOT_RUN)
            .collect(
                Collectors.groupingBy(
                    CheckRun::reason,
                    TreeMap::new,
                    Collectors.mapping(CheckRun::check, Collectors.toList())));
    return byReason.entrySet().stream()
        .map(
            entry ->
                "Could not run, because "
                    + entry.getKey()
                    + ": "
                    + entry.getValue().stream().distinct().collect(Collectors.joining(", ")))
        .flatMap(line -> TextTable.wrap(line, TextTable.TERMINAL).stream())
        .toList();
  }
}
