package uk.seslip.ehecme.ingest;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import uk.seslip.ehecme.model.Finding;
import uk.seslip.ehecme.model.Level;
import uk.seslip.ehecme.model.Observation;
import uk.seslip.ehecme.model.PracticeAnswer;
import uk.seslip.ehecme.model.Severity;
import uk.seslip.ehecme.model.SourceFile;
import uk.seslip.ehecme.model.Submission;

/**
 * The parts that make one submission: files of one version that do not overlap.
 *
 * @param parts at least one, by file name
 * @param conflicts the findings that keep it from being used because of other files
 */
record Bundle(List<Part> parts, List<Finding> conflicts) {

  /** The order in which submissions supersede one another. */
  static final Comparator<Bundle> ORDER =
      Comparator.comparingInt(Bundle::version)
          .thenComparing(Bundle::received)
          .thenComparing(Bundle::firstFile);

  Bundle {
    parts = List.copyOf(parts);
    conflicts = List.copyOf(conflicts);
  }

  int version() {
    return parts.get(0).identity().version();
  }

  String firstFile() {
    return parts.get(0).file().name();
  }

  LocalDate received() {
    return parts.stream()
        .map(part -> part.identity().received())
        .max(Comparator.naturalOrder())
        .orElseThrow();
  }

  boolean isNilReturn() {
    return parts.stream().anyMatch(part -> part.identity().nilReturn());
  }

  List<Observation> observations() {
    return parts.stream().flatMap(part -> part.items().observations().stream()).toList();
  }

  /** The items where something stands that could not be used. */
  List<Observation> unread() {
    return parts.stream().flatMap(part -> part.items().unread().stream()).toList();
  }

  /** What it says of children whom the register does not count. */
  List<Observation> notCounted() {
    return parts.stream().flatMap(part -> part.items().notCounted().stream()).toList();
  }

  List<PracticeAnswer> answers() {
    return parts.stream().flatMap(part -> part.items().answers().stream()).toList();
  }

  /** What is wrong with its files and rows, before any check. */
  List<Finding> findings() {
    List<Finding> findings = new ArrayList<>(conflicts);
    for (Part part : parts) {
      findings.addAll(part.findings());
      findings.addAll(part.items().findings());
    }
    return findings;
  }

  /** Whether nothing about it as a whole must be corrected before it can be used. */
  boolean isAccepted() {
    return findings().stream()
        .noneMatch(f -> f.type().severity() == Severity.ERROR && f.type().level() == Level.RETURN);
  }

  Submission submission(Set<String> heldBack) {
    ReturnKey key = parts.get(0).key();
    List<SourceFile> files = parts.stream().map(Part::file).distinct().toList();
    return new Submission(
        key.authority().code(),
        key.term(),
        version(),
        received(),
        files,
        observations(),
        heldBack,
        isAccepted(),
        isNilReturn(),
        answers(),
        List.of());
  }
}
