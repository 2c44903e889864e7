package uk.seslip.ehecme.report.restricted;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.stream.Stream;

/** Hashes of files, to tell later whether they still are what they were. */
public final class FileHashes {

  private FileHashes() {}

  /**
   * The hash of every file below a folder; nothing when there is no such folder.
   *
   * @return SHA-256 in lower-case hexadecimal by path, relative to the folder and with slashes
   * @throws IOException when a file cannot be read
   */
  public static NavigableMap<String, String> below(Path folder) throws IOException {
    if (Files.notExists(folder)) {
      return new TreeMap<>();
    }
    List<Path> files;
    try (Stream<Path> tree = Files.walk(folder)) {
      files = tree.filter(Files::isRegularFile).toList();
    }
    NavigableMap<String, String> hashes = new ConcurrentSkipListMap<>();
    files.parallelStream()
        .forEach(
            file -> hashes.put(folder.relativize(file).toString().replace('\\', '/'), of(file)));
    return hashes;
  }

  private static String of(Path file) {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file));
      return HexFormat.of().formatHex(digest);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + file.getFileName(), e);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("cannot hash files: because Java lacks SHA-256", e);
    }
  }
}
