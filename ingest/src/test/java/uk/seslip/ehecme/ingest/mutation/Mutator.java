package uk.seslip.ehecme.ingest.mutation;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Breaks files at random; the same seed breaks them in the same way. */
final class Mutator {

  private static final int MOST_CHANGES = 4;
  private static final int LONGEST_RUN = 20;
  private static final int OF_ALL_PARTS = 4;
  private static final Pattern CELLS = Pattern.compile(".*(sheet\\d+|content|sharedStrings)\\.xml");
  private static final String SIGNS = "\"<,;&\n>0\t";

  /** What can be changed in XML and leaves it well-formed: numbers, attributes, texts, elements. */
  private static final List<Pattern> TOKENS =
      List.of(
          Pattern.compile("(?<=[\">])\\d+(?=[\"<])"),
          Pattern.compile("(?<=\")[^\"<>]*(?=\")"),
          Pattern.compile("(?<=>)[^<>]+(?=<)"),
          Pattern.compile(" [\\w:-]+=\"[^\"<>]*\""),
          Pattern.compile("<(c|v|row|f|si|t|text:p)\\b[^>]*(/>|>[^<>]*</\\1>)"),
          Pattern.compile("<(c|row|table:table-cell|table:table-row)\\b.*?</\\1>", Pattern.DOTALL));

  private final Random random;

  Mutator(long seed) {
    this.random = new Random(seed);
  }

  /** Changes, doubles or drops a few runs of bytes. */
  byte[] bytes(byte[] sound) {
    byte[] bytes = sound;
    for (int i = random.nextInt(MOST_CHANGES); i >= 0; i--) {
      bytes = change(bytes);
    }
    return bytes;
  }

  private byte[] change(byte[] bytes) {
    int at = random.nextInt(bytes.length);
    int length = Math.min(1 + random.nextInt(LONGEST_RUN), bytes.length - at);
    ByteArrayOutputStream changed = new ByteArrayOutputStream();
    changed.write(bytes, 0, at);
    switch (random.nextInt(4)) {
      case 0 -> changed.write(random.nextInt(256));
      case 1 -> {
        changed.write(bytes, at, length);
        changed.write(bytes, at, length);
      }
      case 2 -> changed.write(SIGNS.charAt(random.nextInt(SIGNS.length())));
      default -> {}
    }
    changed.write(bytes, at + length, bytes.length - at - length);
    return changed.size() == 0 ? new byte[] {0} : changed.toByteArray();
  }

  /** Overwrites a few bytes and leaves every other where it is. */
  byte[] inPlace(byte[] sound, int from, int end) {
    byte[] bytes = sound.clone();
    for (int i = random.nextInt(MOST_CHANGES); i >= 0; i--) {
      bytes[from + random.nextInt(end - from)] = (byte) random.nextInt(256);
    }
    return bytes;
  }

  /** An archive that is whole, with one part broken: any of them, or one that holds cells. */
  byte[] part(byte[] archive) throws IOException {
    boolean tokens = random.nextInt(OF_ALL_PARTS) > 0;
    List<String> names =
        names(archive).stream().filter(n -> !tokens || CELLS.matcher(n).matches()).toList();
    String broken = names.get(random.nextInt(names.size()));
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(archive));
        ZipOutputStream out = new ZipOutputStream(bytes)) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        out.putNextEntry(new ZipEntry(entry.getName()));
        byte[] content = in.readAllBytes();
        boolean here = entry.getName().equals(broken);
        out.write(!here ? content : tokens ? tokens(content) : bytes(content));
        out.closeEntry();
      }
    }
    return bytes.toByteArray();
  }

  private static List<String> names(byte[] archive) throws IOException {
    List<String> names = new ArrayList<>();
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(archive))) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        names.add(entry.getName());
      }
    }
    return names;
  }

  /** Changes a few tokens of XML: one becomes another, comes twice, or goes. */
  private byte[] tokens(byte[] xml) {
    String text = new String(xml, StandardCharsets.UTF_8);
    for (int i = random.nextInt(MOST_CHANGES); i >= 0; i--) {
      Pattern kind = TOKENS.get(random.nextInt(TOKENS.size()));
      List<MatchResult> found = kind.matcher(text).results().toList();
      if (!found.isEmpty()) {
        MatchResult token = found.get(random.nextInt(found.size()));
        MatchResult other = found.get(random.nextInt(found.size()));
        String instead =
            switch (random.nextInt(3)) {
              case 0 -> other.group();
              case 1 -> token.group() + other.group();
              default -> "";
            };
        text = text.substring(0, token.start()) + instead + text.substring(token.end());
      }
    }
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
