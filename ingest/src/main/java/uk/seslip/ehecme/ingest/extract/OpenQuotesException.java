package uk.seslip.ehecme.ingest.extract;

import java.io.IOException;

/** Says that a file ends inside quotes, so that nobody can tell where its last rows end. */
public final class OpenQuotesException extends IOException {

  private static final long serialVersionUID = 1L;

  /** A file that ends inside quotes. */
  public OpenQuotesException() {
    super("the file ends inside quotes");
  }
}
