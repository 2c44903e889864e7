package uk.seslip.ehecme.ingest.identify;

import uk.seslip.ehecme.model.Period;

/** What a written term or year turned out to mean, if it means one thing only. */
public sealed interface TermReading {

  /**
   * The one period that the text means.
   *
   * @param period a term, or an academic year where the text names no term
   */
  record Understood(Period period) implements TermReading {}

  /**
   * Text that names no period, or that could name several.
   *
   * @param reason why, in words that can follow "because"
   */
  record Rejected(String reason) implements TermReading {}
}
