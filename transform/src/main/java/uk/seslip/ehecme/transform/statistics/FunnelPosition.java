package uk.seslip.ehecme.transform.statistics;

/**
 * Where an authority lies against the range seen across the region, over-dispersion allowed for.
 */
public enum FunnelPosition {
  /** Within the range seen across the region. */
  WITHIN_RANGE,
  /** Towards the high end of the range. */
  TOWARDS_HIGH_END,
  /** Towards the low end of the range. */
  TOWARDS_LOW_END,
  /** Unusually high: recording and definitions are to be checked first. */
  UNUSUALLY_HIGH,
  /** Unusually low: recording and definitions are to be checked first. */
  UNUSUALLY_LOW
}
