package uk.seslip.ehecme.ingest.source;

import java.io.Serial;

/** Carries the reason a file cannot be read from the depth of a reader to {@link SourceReader}. */
final class UnreadableException extends Exception {

  @Serial private static final long serialVersionUID = 1L;

  private final String remedy;

  UnreadableException(String reason, String remedy) {
    super(reason);
    this.remedy = remedy;
  }

  String remedy() {
    return remedy;
  }
}
