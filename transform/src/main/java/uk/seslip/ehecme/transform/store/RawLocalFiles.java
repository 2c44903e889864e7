package uk.seslip.ehecme.transform.store;

import java.io.IOException;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.fs.RawLocalFileSystem;
import org.apache.hadoop.fs.permission.FsPermission;

/**
 * The files of this machine as Java reads and writes them. Hadoop's own class starts a program of
 * the shell for each file's permissions and links: slow everywhere, and on Windows a program that
 * is not there ({@code winutils}).
 */
final class RawLocalFiles extends RawLocalFileSystem {

  /** Leaves a new file the permissions that the machine gives it. */
  @Override
  public void setPermission(Path file, FsPermission permission) {}

  /** Follows a link, as every other call here does. */
  @Override
  public FileStatus getFileLinkStatus(Path file) throws IOException {
    return getFileStatus(file);
  }

  @Override
  public boolean supportsSymlinks() {
    return false;
  }
}
