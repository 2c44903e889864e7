package uk.seslip.ehecme.transform.store;

import org.apache.hadoop.fs.LocalFileSystem;

/**
 * What Hadoop uses for {@code file:} addresses, named in {@code core-site.xml}: {@link
 * RawLocalFiles} with Hadoop's checksums beside them.
 */
public final class LocalFiles extends LocalFileSystem {

  /** Made by Hadoop, by name. */
  public LocalFiles() {
    super(new RawLocalFiles());
  }
}
