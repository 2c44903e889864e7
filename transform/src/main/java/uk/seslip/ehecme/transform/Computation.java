package uk.seslip.ehecme.transform;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import uk.seslip.ehecme.model.Tier;
import uk.seslip.ehecme.transform.disclosure.DisclosureControl;
import uk.seslip.ehecme.transform.disclosure.Knowledge;
import uk.seslip.ehecme.transform.disclosure.Protection;
import uk.seslip.ehecme.transform.series.PublishedDatasets;
import uk.seslip.ehecme.transform.store.Releases;
import uk.seslip.ehecme.transform.store.StoreLocation;

/** What may be shown of the exact figures in use, tier by tier. */
final class Computation {

  private final URI store;
  private final RunContext context;
  private final Releases releases;
  private final List<Release> earlier;
  private final DisclosureControl control;
  private final Map<Tier, Protection> released = new LinkedHashMap<>();

  /**
   * Protects the figures, in the knowledge of everything that was released so far.
   *
   * @param store the folder of the store
   * @param context what is known besides the figures
   * @param exact the figures in use
   */
  Computation(URI store, RunContext context, List<ExactFigure> exact) {
    this.store = store;
    this.context = context;
    this.releases = new Releases(new StoreLocation(store));
    this.earlier = releases.read();
    this.control = DisclosureControl.of(exact, Knowledge.of(context.definitions()).after(earlier));
  }

  /** What a tier may show; nothing of it is kept. */
  PublishedDataset dataset(Tier tier) {
    return derived(tier, control.protection(tier));
  }

  /** What a tier is about to show; from here on its readers are taken to know it. */
  PublishedDataset release(Tier tier) {
    Protection protection = control.protection(tier);
    PublishedDataset dataset = derived(tier, protection);
    int largestLow = context.definitions().disclosure().requireInt("low_to");
    releases.keep(
        earlier,
        tier,
        protection.figures().stream().map(f -> ReleasedFigure.of(f, largestLow)).toList());
    released.put(tier, protection);
    return dataset;
  }

  /** Remembers that what was released is what the tiers show now, once all is stored. */
  void keepAsCurrent() {
    released.forEach(
        (tier, protection) ->
            new Released(store, context.definitions(), tier).keep(context, protection.figures()));
  }

  /** What the audit of each tier that was released looked at, in the order of their release. */
  List<AuditReport> audits() {
    return released.values().stream().map(Protection::audit).toList();
  }

  private PublishedDataset derived(Tier tier, Protection protection) {
    return PublishedDatasets.derive(context, tier, protection.figures());
  }
}
