package uk.seslip.ehecme.transform.caveat;

import java.util.Optional;
import java.util.Set;
import uk.seslip.ehecme.transform.Series;

/** Fires where a declared change of recording lies within the terms shown. */
final class RecordingChange implements CaveatRule {

  private static final Set<String> KINDS = Set.of("definition", "recording", "system", "boundary");

  @Override
  public String id() {
    return "RECORDING_CHANGE";
  }

  @Override
  public Optional<String> why(Series series, Evidence evidence) {
    Optional<String> declared = DeclaredIn.sentences(series, KINDS);
    return declared.isPresent() ? declared : answered(series, evidence);
  }

  private static Optional<String> answered(Series series, Evidence evidence) {
    boolean census = series.measure().endsWith("_census") && series.breakdown().isTotal();
    return census
        ? evidence
            .answer(series.place(), "system_change")
            .filter(answer -> answer.startsWith("Yes"))
            .map(answer -> "The authority says that the way it records changed: “" + answer + "”.")
        : Optional.empty();
  }
}
