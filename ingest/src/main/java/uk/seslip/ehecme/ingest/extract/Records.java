package uk.seslip.ehecme.ingest.extract;

import java.io.Closeable;
import java.io.IOException;

/** The rows of a file one after another, headings and empty lines among them. */
public interface Records extends Closeable {

  /**
   * Reads the next row.
   *
   * @return false when there is none
   * @throws IOException when the file cannot be read on
   */
  boolean next(Fields fields) throws IOException;
}
