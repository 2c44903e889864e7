package uk.seslip.ehecme.transform.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import uk.seslip.ehecme.model.FigureChange;
import uk.seslip.ehecme.model.FigureChange.Cause;
import uk.seslip.ehecme.model.FigureKey;
import uk.seslip.ehecme.model.Observation;
import uk.seslip.ehecme.model.ObservedValue;
import uk.seslip.ehecme.model.ObservedValue.Reported;
import uk.seslip.ehecme.model.ObservedValue.Withheld;
import uk.seslip.ehecme.model.Register;
import uk.seslip.ehecme.model.Submission;
import uk.seslip.ehecme.transform.StoredObservation;
import uk.seslip.ehecme.transform.StoredSubmission;

/**
 * What later returns changed in the figures of earlier ones, told from everything that is stored
 * and without Spark. Which of two returns is the later is decided as for the figures in use.
 */
public final class FigureChanges {

  private static final Comparator<StoredSubmission> ORDER =
      Comparator.comparing((StoredSubmission s) -> s.submission().authority())
          .thenComparing(s -> s.submission().term())
          .thenComparing(s -> s.submission().version())
          .thenComparing(s -> s.submission().received())
          .thenComparing(StoredSubmission::number);

  private final Register register;
  private final Map<String, Map<FigureKey, Given>> newest = new HashMap<>();
  private final List<FigureChange> changes = new ArrayList<>();

  private FigureChanges(Register register) {
    this.register = register;
  }

  /** A value and the submission that gave it. */
  private record Given(ObservedValue value, StoredSubmission by) {}

  /**
   * Every change, by authority and the largest first.
   *
   * @param submissions every stored submission; those that cannot be used change nothing
   * @param figures their figures, in the order read
   */
  public static List<FigureChange> of(
      Register register,
      List<StoredSubmission> submissions,
      Collection<StoredObservation> figures) {
    Map<String, List<Observation>> bySubmission =
        figures.stream()
            .collect(
                Collectors.groupingBy(
                    StoredObservation::submission,
                    Collectors.mapping(StoredObservation::observation, Collectors.toList())));
    Set<String> replaced = new HashSet<>(ReplacedReadings.of(submissions));
    FigureChanges all = new FigureChanges(register);
    submissions.stream()
        .filter(s -> s.submission().accepted() && !replaced.contains(s.id()))
        .sorted(ORDER)
        .forEach(s -> all.add(s, bySubmission.getOrDefault(s.id(), List.of())));
    return all.changes.stream().sorted(FigureChange.LARGEST_FIRST).toList();
  }

  private void add(StoredSubmission stored, List<Observation> figures) {
    Submission submission = stored.submission();
    Map<FigureKey, Given> own =
        newest.computeIfAbsent(submission.authority(), code -> new HashMap<>());
    for (Observation figure : figures) {
      if (!submission.heldBack().contains(figure.measure())) {
        Given before = own.put(FigureKey.of(figure), new Given(figure.value(), stored));
        compare(Optional.ofNullable(before), figure, stored);
      }
    }
  }

  private void compare(Optional<Given> before, Observation figure, StoredSubmission stored) {
    boolean restated = register.isRestated(figure, stored.submission().term());
    boolean changed = before.map(given -> !same(given.value(), figure.value())).orElse(restated);
    if (changed) {
      changes.add(
          new FigureChange(
              figure.authority(),
              FigureKey.of(figure),
              before.map(Given::value),
              figure.value(),
              restated ? Cause.RESTATEMENT : Cause.RESUBMISSION,
              before.map(given -> given.by().id()),
              stored.id(),
              stored.submission().received()));
    }
  }

  private static boolean same(ObservedValue one, ObservedValue other) {
    if (one instanceof Reported a && other instanceof Reported b) {
      return a.number().compareTo(b.number()) == 0;
    }
    return one instanceof Withheld a
        && other instanceof Withheld b
        && a.shorthand() == b.shorthand();
  }
}
