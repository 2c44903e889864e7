package uk.seslip.ehecme.transform.screen;

/** One question that is asked of a pair of files; a check is one class with one id. */
interface ScreenCheck {

  /** The name that DfE's own screener has for it, without its prefix. */
  String id();

  /** The answer. */
  Outcome of(Pair pair);
}
