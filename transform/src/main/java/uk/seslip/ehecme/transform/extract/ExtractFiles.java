package uk.seslip.ehecme.transform.extract;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;

/** Finds the files that paths, folders and patterns mean, on any file system that Hadoop knows. */
final class ExtractFiles {

  private ExtractFiles() {}

  /** The files, those of a folder in the order of their names; hidden ones are left out. */
  static List<ExtractFile> list(List<String> uris, Configuration configuration) throws IOException {
    List<FileStatus> found = new ArrayList<>();
    for (String uri : uris) {
      Path path = new Path(uri);
      FileSystem system = path.getFileSystem(configuration);
      FileStatus[] matches = system.globStatus(path);
      if (matches == null || matches.length == 0) {
        throw new ExtractException(uri, "there is no such file or folder", "check the name");
      }
      for (FileStatus match : matches) {
        addFiles(system, match, found);
      }
    }
    return numbered(found);
  }

  private static void addFiles(FileSystem system, FileStatus status, List<FileStatus> found)
      throws IOException {
    if (status.isFile()) {
      found.add(status);
      return;
    }
    List<FileStatus> inside = new ArrayList<>(List.of(system.listStatus(status.getPath())));
    inside.sort(Comparator.comparing(one -> one.getPath().getName()));
    for (FileStatus one : inside) {
      String name = one.getPath().getName();
      if (!name.startsWith(".") && !name.startsWith("_")) {
        addFiles(system, one, found);
      }
    }
  }

  private static List<ExtractFile> numbered(List<FileStatus> found) {
    List<ExtractFile> files = new ArrayList<>();
    for (FileStatus status : found) {
      String uri = status.getPath().toString();
      ExtractFile file =
          new ExtractFile(files.size(), uri, status.getPath().getName(), status.getLen());
      if (file.kind() == ExtractFile.Kind.OTHER) {
        throw new ExtractException(
            file.name(), "it is no CSV, Parquet or Excel file", "save it as CSV UTF-8");
      }
      files.add(file);
    }
    return files;
  }
}
