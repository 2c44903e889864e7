package uk.seslip.ehecme.transform.cluster;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;

/**
 * A folder on any file system that Hadoop knows, which takes what was written on this machine: all
 * of it is copied beside what is there before any of it takes its place.
 */
public final class SharedFolder {

  private static final String DRAFT = ".writing";

  private SharedFolder() {}

  /**
   * Puts each entry of each tree of a folder in the place of the one of its name; what else is
   * there stays.
   *
   * @param written a folder of this machine that holds trees, each of which holds entries
   * @param place the address of the folder that takes them
   * @param hadoop Hadoop's settings
   * @throws UncheckedIOException when something cannot be copied; what was there is then there
   *     still
   */
  public static void replace(java.nio.file.Path written, URI place, Configuration hadoop) {
    Path target = new Path(place);
    Path draft = new Path(target, DRAFT);
    try {
      FileSystem files = FileSystem.get(place, hadoop);
      files.delete(draft, true);
      files.mkdirs(target);
      files.copyFromLocalFile(false, true, new Path(written.toUri()), draft);
      for (FileStatus tree : entries(files, draft)) {
        for (FileStatus entry : entries(files, tree.getPath())) {
          move(files, entry.getPath(), new Path(target, tree.getPath().getName()));
        }
      }
      files.delete(draft, true);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write to " + place + ": because " + e.getMessage(), e);
    }
  }

  private static List<FileStatus> entries(FileSystem files, Path folder) throws IOException {
    return Arrays.stream(files.listStatus(folder)).sorted().toList();
  }

  private static void move(FileSystem files, Path entry, Path folder) throws IOException {
    Path place = new Path(folder, entry.getName());
    files.mkdirs(folder);
    files.delete(place, true);
    if (!files.rename(entry, place)) {
      throw new IOException(place + " could not be put in its place");
    }
  }
}
