package uk.seslip.ehecme.ingest.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Objects;
import uk.seslip.ehecme.model.SourceFile;

/**
 * The bytes of a received file, for as long as it is read.
 *
 * @param meta the file's name, hash and size
 * @param bytes all of it
 */
record FileContent(SourceFile meta, byte[] bytes) {

  /** Opens a file for reading. */
  @FunctionalInterface
  interface Opener {
    InputStream open(Path file) throws IOException;
  }

  /** Opens a file once, never through a link, and reads all of it. */
  static FileContent read(Path file) throws IOException, UnreadableException {
    return read(
        file,
        path -> Files.newInputStream(path, StandardOpenOption.READ, LinkOption.NOFOLLOW_LINKS));
  }

  /** Reads a file that must be the same before and after. */
  static FileContent read(Path file, Opener opener) throws IOException, UnreadableException {
    BasicFileAttributes before = attributes(file);
    ReadLimits.check(before.size(), ReadLimits.FILE_BYTES, "bytes");
    byte[] bytes;
    try (InputStream in = opener.open(file)) {
      bytes = in.readNBytes(ReadLimits.FILE_BYTES + 1);
    }
    BasicFileAttributes after = attributes(file);
    if (bytes.length != before.size() || !isSame(before, after)) {
      throw changed();
    }
    return of(file.getFileName().toString(), bytes);
  }

  /** Reads all of a file that is open already, and of which the size alone is known. */
  static FileContent read(String name, long announced, InputStream in)
      throws IOException, UnreadableException {
    ReadLimits.check(announced, ReadLimits.FILE_BYTES, "bytes");
    byte[] bytes = in.readNBytes(ReadLimits.FILE_BYTES + 1);
    if (bytes.length != announced) {
      throw changed();
    }
    return of(name, bytes);
  }

  private static UnreadableException changed() {
    return new UnreadableException(
        "it changed while it was read", "wait until it is saved and run again");
  }

  private static BasicFileAttributes attributes(Path file) throws IOException {
    return Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
  }

  private static boolean isSame(BasicFileAttributes before, BasicFileAttributes after) {
    return before.size() == after.size()
        && before.lastModifiedTime().equals(after.lastModifiedTime())
        && Objects.equals(before.fileKey(), after.fileKey());
  }

  private static FileContent of(String name, byte[] bytes) throws UnreadableException {
    if (bytes.length == 0) {
      throw new UnreadableException("it is empty", "send the file again");
    }
    return new FileContent(new SourceFile(name, sha256(bytes), bytes.length), bytes);
  }

  private static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException impossible) {
      throw new AssertionError("every Java runtime has SHA-256", impossible);
    }
  }

  /** The extension of the name in lower case, without its dot. */
  String extension() {
    return FileNames.extension(meta.name());
  }

  /** Whether the content begins with these byte values. */
  boolean startsWith(int... values) {
    if (bytes.length < values.length) {
      return false;
    }
    for (int i = 0; i < values.length; i++) {
      if ((bytes[i] & 0xFF) != values[i]) {
        return false;
      }
    }
    return true;
  }
}
