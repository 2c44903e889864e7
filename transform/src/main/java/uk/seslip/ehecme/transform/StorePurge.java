package uk.seslip.ehecme.transform;

import uk.seslip.ehecme.model.Breakdown;
import uk.seslip.ehecme.model.Period;
import uk.seslip.ehecme.transform.store.Purge;
import uk.seslip.ehecme.transform.store.PurgeLog;
import uk.seslip.ehecme.transform.store.PurgeTarget;
import uk.seslip.ehecme.transform.store.StoreLocation;

/** Removes something from a store for good, past states included, and logs that, not what. */
public final class StorePurge {

  private final TransformOptions options;
  private final PurgeReason reason;

  /** A removal from a store, for a reason. */
  public StorePurge(TransformOptions options, PurgeReason reason) {
    this.options = options;
    this.reason = reason;
  }

  /**
   * Removes a submission.
   *
   * @param id {@code <code>/<term>/<n>}
   * @return whether the store held it
   */
  public boolean submission(String id) {
    return remove(new PurgeTarget.WholeSubmission(id));
  }

  /**
   * Removes one figure from every submission that holds it.
   *
   * @param authority GSS code
   * @return whether the store held it
   */
  public boolean figure(String authority, Period period, String measure, Breakdown breakdown) {
    return remove(new PurgeTarget.OneFigure(authority, period, measure, breakdown));
  }

  private boolean remove(PurgeTarget target) {
    try (Transform transform = Transform.open(options)) {
      boolean wasHeld = new Purge(transform.spark(), options.store()).remove(target);
      new PurgeLog(new StoreLocation(options.store())).add(reason);
      return wasHeld;
    }
  }
}
