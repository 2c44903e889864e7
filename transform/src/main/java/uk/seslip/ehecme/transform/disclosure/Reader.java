package uk.seslip.ehecme.transform.disclosure;

/**
 * Someone who looks at published figures: what they know of each count by itself, before they add
 * anything up.
 */
interface Reader {

  /** What is known of a count. */
  Known of(Cell cell);

  /** What is known when two readers talk to each other. */
  default Reader and(Reader other) {
    return cell -> of(cell).and(other.of(cell));
  }
}
