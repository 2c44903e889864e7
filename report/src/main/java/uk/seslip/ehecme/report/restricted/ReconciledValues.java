package uk.seslip.ehecme.report.restricted;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import uk.seslip.ehecme.model.ExternalFigure;
import uk.seslip.ehecme.model.FigureKey;
import uk.seslip.ehecme.transform.StoredObservation;
import uk.seslip.ehecme.transform.StoredSubmission;
import uk.seslip.ehecme.transform.StoredTerm;

/** Finds, for one item of one place, what was returned, what is in use and what DfE published. */
final class ReconciledValues {

  private static final Comparator<StoredSubmission> NEWEST_LAST =
      Comparator.comparing((StoredSubmission stored) -> stored.submission().version())
          .thenComparing(StoredSubmission::number);

  private final StoredTerm stored;
  private final Map<At, StoredObservation> returned = new HashMap<>();
  private final Map<At, StoredObservation> inUse = new HashMap<>();
  private final Map<At, ExternalFigure> published = new HashMap<>();

  /** One figure of one place. */
  private record At(String place, FigureKey figure) {}

  ReconciledValues(StoredTerm stored) {
    this.stored = stored;
    Map<String, List<StoredObservation>> bySubmission =
        stored.returned().stream().collect(Collectors.groupingBy(StoredObservation::submission));
    stored.submissions().stream()
        .sorted(NEWEST_LAST)
        .flatMap(s -> bySubmission.getOrDefault(s.id(), List.of()).stream())
        .forEach(figure -> returned.put(at(figure), figure));
    stored.figures().forEach(figure -> inUse.put(at(figure), figure));
    stored
        .definitions()
        .published()
        .forEach(
            f ->
                published.put(
                    new At(f.place(), new FigureKey(f.measure(), f.period(), f.breakdown())), f));
  }

  /** What the newest return says. */
  Optional<StoredObservation> findReturned(String place, DfeItem item) {
    return Optional.ofNullable(returned.get(at(place, item)));
  }

  /** What the pack has. */
  Optional<StoredObservation> findInUse(String place, DfeItem item) {
    return Optional.ofNullable(inUse.get(at(place, item)));
  }

  /** What DfE published. */
  Optional<ExternalFigure> findPublished(String place, DfeItem item) {
    return Optional.ofNullable(published.get(at(place, item)));
  }

  private At at(String place, DfeItem item) {
    return new At(
        place,
        new FigureKey(
            item.measure().id(), item.measure().periodIn(stored.term()), item.breakdown()));
  }

  private static At at(StoredObservation figure) {
    return new At(figure.observation().authority(), FigureKey.of(figure.observation()));
  }
}
