package uk.seslip.ehecme.transform.screen;

/** Tells the numbers that an indicator may hold from other texts. */
final class PlainNumber {

  private PlainNumber() {}

  /** Whether a text is digits with at most one point between them, and perhaps a minus before. */
  static boolean is(String text) {
    int start = text.startsWith("-") ? 1 : 0;
    boolean hasPoint = false;
    for (int i = start; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean isPoint = c == '.' && !hasPoint && i > start && i < text.length() - 1;
      hasPoint |= isPoint;
      if (!isPoint && (c < '0' || c > '9')) {
        return false;
      }
    }
    return text.length() > start;
  }
}
