package uk.seslip.ehecme.transform.screen;

/**
 * Why a file cannot be read as the table it should be.
 *
 * @param kind what kind of fault it is
 * @param words where and what
 */
record ReadFault(Kind kind, String words) {

  /** The kinds of fault. */
  enum Kind {
    /** Its bytes are not UTF-8. */
    ENCODING,
    /** A row has more or fewer cells than the header, or its quotes do not close. */
    SHAPE
  }
}
