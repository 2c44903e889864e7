package uk.seslip.ehecme.transform.disclosure;

/** That no way was found to publish without giving a small count away; nothing may be published. */
public final class DisclosureException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** With one plain sentence that names no count. */
  public DisclosureException(String message) {
    super(message);
  }
}
