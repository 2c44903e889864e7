package uk.seslip.ehecme.transform.extract;

import java.io.Serializable;
import java.security.SecureRandom;

/**
 * The random key under which identifiers become hashes. It is made for one run, lives in the memory
 * of that run's processes, and is written nowhere, so that no hash can be told from chance later.
 */
final class RunKey implements Serializable {

  private static final long serialVersionUID = 1L;
  private static final int BYTES = 32;

  private final byte[] bytes = new byte[BYTES];

  /** A new key. */
  RunKey() {
    new SecureRandom().nextBytes(bytes);
  }

  byte[] bytes() {
    return bytes;
  }

  @Override
  public String toString() {
    return "the key of this run";
  }
}
