package uk.seslip.ehecme.transform.store;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import uk.seslip.ehecme.model.Correction;
import uk.seslip.ehecme.model.Observation;
import uk.seslip.ehecme.model.Region;
import uk.seslip.ehecme.transform.StoredObservation;
import uk.seslip.ehecme.transform.StoredSubmission;

/**
 * Which of several stored figures is in use, decided without Spark for the commands that answer at
 * once. The rules are those of {@code transform.step}, and a test holds the two together.
 */
public final class FiguresInUse {

  private final Map<String, StoredSubmission> submissions;
  private final Set<String> replaced;
  private final List<Correction> corrections;
  private final Region region;

  /**
   * The rules for a store.
   *
   * @param all every stored submission, without observations
   * @param region whose authorities are expected
   * @param corrections the agreed corrections
   */
  public FiguresInUse(List<StoredSubmission> all, Region region, List<Correction> corrections) {
    this.region = region;
    this.submissions =
        all.stream().collect(Collectors.toMap(StoredSubmission::id, Function.identity()));
    this.replaced = new HashSet<>(ReplacedReadings.of(all));
    this.corrections = List.copyOf(corrections);
  }

  /** One figure for each authority, period, measure and breakdown, in that order. */
  public List<StoredObservation> of(Collection<StoredObservation> stored) {
    Map<String, StoredObservation> newest = new TreeMap<>();
    stored.stream()
        .filter(this::isUsable)
        .forEach(figure -> newest.merge(key(figure.observation()), figure, this::newer));
    return newest.values().stream().map(this::corrected).toList();
  }

  private boolean isUsable(StoredObservation figure) {
    StoredSubmission from = submissions.get(figure.submission());
    return isInForce(figure.observation())
        && from.submission().accepted()
        && !replaced.contains(from.id())
        && !from.submission().heldBack().contains(figure.observation().measure());
  }

  private boolean isInForce(Observation figure) {
    return region
        .findAuthority(figure.authority())
        .filter(authority -> authority.isExpectedFor(figure.period()))
        .isPresent();
  }

  private StoredObservation newer(StoredObservation one, StoredObservation other) {
    return order().compare(one, other) >= 0 ? one : other;
  }

  private Comparator<StoredObservation> order() {
    Function<StoredObservation, StoredSubmission> from = f -> submissions.get(f.submission());
    return Comparator.comparing(from.andThen(s -> s.submission().term()))
        .thenComparing(from.andThen(s -> s.submission().version()))
        .thenComparing(from.andThen(s -> s.submission().received()))
        .thenComparing(from.andThen(StoredSubmission::number));
  }

  private StoredObservation corrected(StoredObservation stored) {
    return corrections.stream()
        .filter(correction -> correction.appliesTo(stored.observation()))
        .findFirst()
        .map(correction -> AgreedValue.of(correction, stored.observation()))
        .map(agreed -> new StoredObservation(agreed, stored.submission(), stored.received()))
        .orElse(stored);
  }

  private static String key(Observation figure) {
    return String.join(
        "\t",
        figure.authority(),
        figure.period().sortKey(),
        figure.measure(),
        figure.breakdown().topic(),
        figure.breakdown().category());
  }
}
