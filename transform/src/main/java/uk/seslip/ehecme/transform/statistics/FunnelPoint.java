package uk.seslip.ehecme.transform.statistics;

/**
 * One authority in the funnel.
 *
 * @param authority the code that identifies the authority to the caller
 * @param observed the published count
 * @param expected the count at the rate of all authorities together
 * @param z how far the observed count lies from the expected one, by chance alone
 * @param adjustedZ the same with over-dispersion allowed for
 * @param position what may be said of it
 */
public record FunnelPoint(
    String authority,
    int observed,
    double expected,
    double z,
    double adjustedZ,
    FunnelPosition position) {

  /** The height in the funnel: the observed count over the expected one. */
  public double ratio() {
    return observed / expected;
  }
}
