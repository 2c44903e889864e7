package uk.seslip.ehecme.ingest.definition;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/** One value for the whole configuration, printed in the manifest: another text, another hash. */
final class ConfigHash {

  private ConfigHash() {}

  /** SHA-256 over the relative name, length and bytes of every file, in the order of the names. */
  static String of(Path root) {
    try (Stream<Path> walk = Files.walk(root)) {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      List<Path> files = walk.filter(Files::isRegularFile).toList();
      List<String> names =
          files.stream()
              .map(f -> root.relativize(f).toString().replace('\\', '/'))
              .sorted()
              .toList();
      for (String name : names) {
        byte[] bytes = Files.readAllBytes(root.resolve(name));
        digest.update((name + "\n" + bytes.length + "\n").getBytes(StandardCharsets.UTF_8));
        digest.update(bytes);
      }
      return HexFormat.of().formatHex(digest.digest());
    } catch (IOException broken) {
      throw new UncheckedIOException("cannot hash " + root + ": " + broken.getMessage(), broken);
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
