package uk.seslip.ehecme.transform.statistics;

/** What may be said of the longer run of a series: the steps of the verdict ladder. */
public enum Verdict {
  /** Fewer than four comparable terms: nothing may be said of change. */
  TOO_FEW,
  /** Four to eight terms: one year's difference, which is not a trend. */
  YEAR_ON_YEAR_ONLY,
  /** Nine terms or more, and neither direction stands out; never to be read as unchanged. */
  NO_CLEAR_TREND,
  /** Mostly rising against the same terms of earlier years; a prompt to look. */
  POSSIBLE_RISE,
  /** Mostly falling against the same terms of earlier years; a prompt to look. */
  POSSIBLE_FALL,
  /** Fifteen terms or more, rising in most years, and unlikely to be chance. */
  SUSTAINED_RISE,
  /** Fifteen terms or more, falling in most years, and unlikely to be chance. */
  SUSTAINED_FALL
}
