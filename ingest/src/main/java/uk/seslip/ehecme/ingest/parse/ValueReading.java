package uk.seslip.ehecme.ingest.parse;

import uk.seslip.ehecme.model.ObservedValue;

/** What the text of a value cell turned out to be. */
public sealed interface ValueReading {

  /** Nothing is written: not a zero, and not an observation. */
  record Blank() implements ValueReading {}

  /**
   * A number, or a known sign that there is none.
   *
   * @param value what the return says
   */
  record Understood(ObservedValue value) implements ValueReading {}

  /** Text that is neither a number nor a known sign. */
  record NotANumber() implements ValueReading {}
}
