package uk.seslip.ehecme.transform.store;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.ChecksumFs;
import org.apache.hadoop.fs.DelegateToFileSystem;

/**
 * The same as {@link LocalFiles} for Hadoop's second interface to file systems, by which Delta
 * writes its log; named in {@code core-site.xml}.
 */
public final class LocalFilesInContext extends ChecksumFs {

  private static final String SCHEME = "file";

  /**
   * Made by Hadoop, by name.
   *
   * @param root the file system's address
   * @param configuration Hadoop's own
   */
  public LocalFilesInContext(URI root, Configuration configuration)
      throws IOException, URISyntaxException {
    super(new Raw(root, configuration));
  }

  private static final class Raw extends DelegateToFileSystem {

    Raw(URI root, Configuration configuration) throws IOException, URISyntaxException {
      super(root, new RawLocalFiles(), configuration, SCHEME, false);
    }

    @Override
    public int getUriDefaultPort() {
      return -1;
    }

    /** The machine itself refuses the names that it cannot hold; {@code C:} is one it can. */
    @Override
    public boolean isValidName(String name) {
      return true;
    }
  }
}
