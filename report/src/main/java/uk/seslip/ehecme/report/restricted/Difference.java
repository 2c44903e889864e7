package uk.seslip.ehecme.report.restricted;

/**
 * What three values of one item say together.
 *
 * @param verdict whether they agree
 * @param words the difference, explained or asked about
 */
record Difference(Verdict verdict, String words) {

  /** Whether values agree. */
  enum Verdict {
    AGREES("agrees"),
    EXPLAINED("differs, explained"),
    ASK("differs: please explain"),
    NOT_COMPARABLE("not like for like"),
    NOT_PUBLISHED("not published");

    private final String label;

    Verdict(String label) {
      this.label = label;
    }

    /** The verdict in words. */
    String label() {
      return label;
    }
  }
}
