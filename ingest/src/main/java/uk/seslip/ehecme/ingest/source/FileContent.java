package uk.seslip.ehecme.ingest.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Set;
import uk.seslip.ehecme.model.SourceFile;

/**
 * The bytes of a received file, for as long as it is read.
 *
 * @param meta the file's name, hash and size
 * @param bytes all of it
 */
record FileContent(SourceFile meta, byte[] bytes) {

  /** Opens a file once, never through a link, and reads all of it. */
  static FileContent read(Path file) throws IOException, UnreadableException {
    try (SeekableByteChannel channel =
            Files.newByteChannel(
                file, Set.<OpenOption>of(StandardOpenOption.READ, LinkOption.NOFOLLOW_LINKS));
        InputStream in = Channels.newInputStream(channel)) {
      long announced = channel.size();
      ReadLimits.check(announced, ReadLimits.FILE_BYTES, "bytes");
      byte[] bytes = in.readNBytes(ReadLimits.FILE_BYTES + 1);
      return of(file.getFileName().toString(), announced, bytes);
    }
  }

  private static FileContent of(String name, long announced, byte[] bytes)
      throws UnreadableException {
    if (bytes.length != announced) {
      throw new UnreadableException("it changed while it was read", "run again");
    }
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
