package uk.seslip.ehecme.transform;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import uk.seslip.ehecme.ingest.Ingest;
import uk.seslip.ehecme.model.Definitions;
import uk.seslip.ehecme.model.PublishedFigure;
import uk.seslip.ehecme.model.Term;
import uk.seslip.ehecme.model.Tier;
import uk.seslip.ehecme.transform.disclosure.ShownAgain;
import uk.seslip.ehecme.transform.series.PublishedDatasets;
import uk.seslip.ehecme.transform.store.CurrentRelease;
import uk.seslip.ehecme.transform.store.ReleaseMark;
import uk.seslip.ehecme.transform.store.Releases;
import uk.seslip.ehecme.transform.store.StoreLocation;

/**
 * Makes again what a tier shows since its last run, from the store's plain index without Spark and
 * without exact figures. It fails closed: where the store or the configuration is another one than
 * then, only a run can say what may be shown now.
 */
public final class Released {

  private final URI store;
  private final Definitions definitions;
  private final Tier tier;

  /**
   * What a tier shows.
   *
   * @param store the folder of the store
   * @param definitions the configuration
   * @param tier who it is for
   */
  public Released(URI store, Definitions definitions, Tier tier) {
    this.store = store;
    this.definitions = definitions;
    this.tier = tier;
  }

  /** Remembers what a run shows, once everything of it is stored. */
  void keep(RunContext run, List<PublishedFigure> shown) {
    StoreLocation location = new StoreLocation(store);
    ReleaseMark mark =
        new ReleaseMark(
            run.term(),
            run.asOf(),
            run.programVersion(),
            definitions.hash(),
            location.newestCommit().orElseThrow());
    new CurrentRelease(location).keep(tier, mark, definitions.region().code(), shown);
  }

  /**
   * The dataset of a term.
   *
   * @throws IllegalStateException when the tier was not released for the term, or when the store or
   *     the configuration has changed since
   */
  public PublishedDataset dataset(Term term) {
    StoreLocation location = new StoreLocation(store);
    CurrentRelease current = new CurrentRelease(location);
    ReleaseMark mark =
        current.findMark(tier).orElseThrow(() -> cannot("no run has released it", "run"));
    if (!mark.term().equals(term)) {
      throw cannot("it was last released for " + mark.term().label(), "give that --term, or run");
    }
    if (!mark.configuration().equals(definitions.hash())) {
      throw cannot("the configuration has changed since it was released", "run");
    }
    Optional<History> history = History.find(store, definitions);
    if (!current.isOfThisStore(mark) || history.isEmpty()) {
      throw cannot("the store has changed since it was released", "run");
    }
    List<Release> releases = new Releases(location).read();
    return PublishedDatasets.derive(
        new RunContext(
            definitions,
            term,
            mark.asOf(),
            mark.programVersion(),
            Ingest.checkTypes(definitions),
            history.get().submissions()),
        tier,
        ShownAgain.of(current.figures(tier, releases), releases, tier));
  }

  private IllegalStateException cannot(String reason, String remedy) {
    return new IllegalStateException(
        "cannot make the %s edition again: because %s (%s 'ehecme run --tier %s')"
            .formatted(tier.slug(), reason, remedy, tier.slug()));
  }
}
