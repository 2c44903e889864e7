package uk.seslip.ehecme.ingest.check;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import uk.seslip.ehecme.model.EarlierReturns;
import uk.seslip.ehecme.model.FigureKey;
import uk.seslip.ehecme.model.Observation;
import uk.seslip.ehecme.model.ObservedValue;
import uk.seslip.ehecme.model.Term;

/** What checks can look up beside the return they ask: earlier returns, and others of the batch. */
public final class KnownFigures {

  private final EarlierReturns earlier;
  private final Map<String, Map<FigureKey, ObservedValue>> read = new HashMap<>();
  private final NavigableSet<Term> terms = new TreeSet<>();

  /** Earlier returns alone. */
  public KnownFigures(EarlierReturns earlier) {
    this.earlier = earlier;
  }

  /** Adds what was read since; it counts before what was known. */
  public void add(Collection<Observation> observations) {
    for (Observation observation : observations) {
      read.computeIfAbsent(observation.authority(), code -> new HashMap<>())
          .put(FigureKey.of(observation), observation.value());
      if (observation.period() instanceof Term term) {
        terms.add(term);
      }
    }
  }

  /** Whether there is no history at all before a term. */
  boolean isEmptyBefore(Term term) {
    return earlier.figures().isEmpty() && terms.headSet(term).isEmpty();
  }

  /** What an authority returned for one figure; empty when nothing is known of it. */
  Optional<ObservedValue> find(String authority, FigureKey figure) {
    return Optional.ofNullable(read.getOrDefault(authority, Map.of()).get(figure))
        .or(() -> earlier.find(authority, figure));
  }
}
