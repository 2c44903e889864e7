package uk.seslip.ehecme.cluster;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.CRC32;

/** Compares what two runs wrote, byte by byte. */
final class Trees {

  /** The one file that says when it was written. */
  private static final String MANIFEST = "restricted/manifest.json";

  private Trees() {}

  /** The contents of every file below a folder but the manifest, by its path. */
  static SortedMap<String, String> contents(Path folder) throws IOException {
    SortedMap<String, String> contents = new TreeMap<>();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        String name = folder.relativize(file).toString().replace('\\', '/');
        if (!name.equals(MANIFEST) && !name.endsWith(".crc")) {
          contents.put(name, checksum(Files.readAllBytes(file)));
        }
      }
    }
    return contents;
  }

  private static String checksum(byte[] bytes) {
    CRC32 checksum = new CRC32();
    checksum.update(bytes);
    return bytes.length + " bytes " + HexFormat.of().toHexDigits((int) checksum.getValue());
  }
}
