package uk.seslip.ehecme.transform.extract;

/** Says why an extract cannot be counted, without a word of what stands in it. */
public final class ExtractException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** An extract that cannot be counted: its name, why, and what to do. */
  ExtractException(String file, String because, String remedy) {
    super("cannot count " + file + ": because " + because + " (" + remedy + ")");
  }
}
