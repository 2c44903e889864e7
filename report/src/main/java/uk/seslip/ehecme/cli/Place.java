package uk.seslip.ehecme.cli;

import java.net.URI;
import java.nio.file.Path;

/**
 * A folder as an option names it: a path of this machine, or the address of one on any file system
 * that Hadoop knows.
 *
 * @param written what was written
 */
record Place(String written) {

  /** A scheme has two letters or more; one letter is a disk of Windows. */
  private static final String ADDRESS = "[A-Za-z][A-Za-z0-9+.-]+:.*";

  /** Whether it lies on this machine. */
  boolean isHere() {
    return !written.matches(ADDRESS) || "file".equals(URI.create(written).getScheme());
  }

  /** The address, absolute for a path of this machine. */
  URI address() {
    return written.matches(ADDRESS)
        ? URI.create(written)
        : Path.of(written).toAbsolutePath().toUri();
  }

  /** The path as it was written; for places of this machine only. */
  Path path() {
    return written.matches(ADDRESS) ? Path.of(URI.create(written)) : Path.of(written);
  }

  /** A folder below it. */
  Place below(String name) {
    return isHere()
        ? new Place(path().resolve(name).toString())
        : new Place(written.replaceAll("/+$", "") + "/" + name);
  }

  /** The path, or the address elsewhere. */
  @Override
  public String toString() {
    return isHere() ? path().toString() : written;
  }
}
