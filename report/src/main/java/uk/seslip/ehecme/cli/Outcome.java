package uk.seslip.ehecme.cli;

import java.util.List;
import java.util.Locale;
import uk.seslip.ehecme.model.Coverage;
import uk.seslip.ehecme.model.CoverageState;
import uk.seslip.ehecme.model.Definitions;
import uk.seslip.ehecme.model.Finding;
import uk.seslip.ehecme.model.Severity;

/**
 * What a batch asks of people, in counts and in names.
 *
 * @param definitions for the names of authorities
 * @param findings every finding
 * @param coverage one line for each expected authority
 */
record Outcome(Definitions definitions, List<Finding> findings, List<Coverage> coverage) {

  /** How many findings of a severity there are, without the queries that are answered. */
  long count(Severity severity) {
    return findings.stream()
        .filter(finding -> finding.type().severity() == severity)
        .filter(finding -> finding.explanation().isEmpty())
        .count();
  }

  /** The names of authorities in a state, alphabetical. */
  List<String> namesIn(CoverageState state) {
    return coverage.stream()
        .filter(line -> line.state() == state)
        .map(line -> definitions.region().requireAuthority(line.authority()).name())
        .sorted()
        .toList();
  }

  /** Whether someone must act. */
  boolean asksSomething() {
    return count(Severity.ERROR) > 0
        || count(Severity.QUERY) > 0
        || !namesIn(CoverageState.NOT_RECEIVED).isEmpty();
  }

  /** How many there are of each severity, in one sentence. */
  String sentence() {
    return String.format(
        Locale.UK,
        "%,d to correct, %,d to correct or confirm, %,d notes.",
        count(Severity.ERROR),
        count(Severity.QUERY),
        count(Severity.NOTE));
  }

  /** The exit code. */
  ExitCode exitCode() {
    return asksSomething() ? ExitCode.SOMEONE_MUST_ACT : ExitCode.NOTHING_TO_DO;
  }
}
