package uk.seslip.ehecme.transform.store;

import java.util.List;
import java.util.Optional;
import uk.seslip.ehecme.model.Breakdown;
import uk.seslip.ehecme.model.Observation;
import uk.seslip.ehecme.model.Period;
import uk.seslip.ehecme.model.SourceFile;
import uk.seslip.ehecme.model.Submission;
import uk.seslip.ehecme.transform.StoredSubmission;

/** What is to be removed from the store for good. */
public sealed interface PurgeTarget {

  /** GSS code of the authority that it is of. */
  String authority();

  /** A stored submission as it is without this: empty when nothing of it stays. */
  Optional<StoredSubmission> remainder(StoredSubmission stored);

  /**
   * A whole submission.
   *
   * @param id {@code <code>/<term>/<n>}
   */
  record WholeSubmission(String id) implements PurgeTarget {

    @Override
    public String authority() {
      return id.substring(0, id.indexOf('/'));
    }

    @Override
    public Optional<StoredSubmission> remainder(StoredSubmission stored) {
      return stored.id().equals(id) ? Optional.empty() : Optional.of(stored);
    }
  }

  /**
   * One figure, in every submission that holds it.
   *
   * @param authority GSS code
   * @param period the term or academic year
   * @param measure id of the measure
   * @param breakdown the group
   */
  record OneFigure(String authority, Period period, String measure, Breakdown breakdown)
      implements PurgeTarget {

    /** What stands for a hash, from which a small number could be found by trying them all. */
    private static final String PURGED = "purged";

    @Override
    public Optional<StoredSubmission> remainder(StoredSubmission stored) {
      Submission whole = stored.submission();
      return Optional.of(
          whole.observations().stream().anyMatch(this::is)
              ? new StoredSubmission(stored.number(), without(stored), PURGED)
              : stored);
    }

    private Submission without(StoredSubmission stored) {
      Submission whole = stored.submission();
      List<SourceFile> files =
          whole.files().stream()
              .map(file -> new SourceFile(file.name(), PURGED + " " + stored.id(), 0))
              .toList();
      return new Submission(
          whole.authority(),
          whole.term(),
          whole.version(),
          whole.received(),
          files,
          whole.observations().stream().filter(observation -> !is(observation)).toList(),
          whole.heldBack(),
          whole.accepted(),
          whole.nilReturn(),
          whole.answers(),
          whole.explanations().stream().filter(e -> !e.measure().equals(measure)).toList());
    }

    private boolean is(Observation observation) {
      return observation.authority().equals(authority)
          && observation.period().equals(period)
          && observation.measure().equals(measure)
          && observation.breakdown().equals(breakdown);
    }
  }
}
