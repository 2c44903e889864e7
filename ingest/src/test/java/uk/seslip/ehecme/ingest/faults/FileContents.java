package uk.seslip.ehecme.ingest.faults;

import java.io.EOFException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;

/** What a file holds, whichever library packed it: an archive by its entries, else its bytes. */
final class FileContents {

  private FileContents() {}

  static Map<String, String> of(Path file) throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    boolean archive = bytes.length > 2 && bytes[0] == 'P' && bytes[1] == 'K';
    return archive ? entries(file) : Map.of("", HexFormat.of().formatHex(bytes));
  }

  private static Map<String, String> entries(Path file) throws IOException {
    Map<String, String> entries = new TreeMap<>();
    try (ZipInputStream in = new ZipInputStream(Files.newInputStream(file))) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        entries.put(entry.getName(), HexFormat.of().formatHex(in.readAllBytes()));
      }
    } catch (ZipException | EOFException truncated) {
      entries.put("", "truncated");
    }
    return entries;
  }
}
