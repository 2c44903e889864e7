package uk.seslip.ehecme.ingest.source;

import java.io.IOException;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Walks through a zipped workbook once, keeping nothing, and refuses it before a library builds a
 * tree of it when it is damaged, too large or made to harm.
 */
final class ArchiveScan {

  /** What kind of workbook an archive holds. */
  enum Content {
    EXCEL,
    OPEN_DOCUMENT
  }

  /** Parts that hold programs: of Excel today and before 1993, and of LibreOffice. */
  private static final Pattern MACROS =
      Pattern.compile("xl/vbaProject\\.bin|xl/macrosheets/.+|(Basic|Scripts)/.+");

  private final FileContent content;
  private final XmlScan xml = new XmlScan();
  private final Set<String> names = new HashSet<>();
  private long unpacked;

  private ArchiveScan(FileContent content) {
    this.content = content;
  }

  /**
   * What an archive turned out to be.
   *
   * @param kind the kind of workbook
   * @param macros whether there are programs in it
   */
  record Scanned(Content kind, boolean macros) {}

  static Scanned scan(FileContent content) throws UnreadableException {
    try (ArchiveParts parts = new ArchiveParts(content)) {
      return new ArchiveScan(content).walk(parts);
    } catch (IOException | IllegalArgumentException damaged) {
      throw new UnreadableException(
          "it is damaged or only part of it arrived",
          "open it in Excel, save it and send it again");
    }
  }

  private Scanned walk(ArchiveParts parts) throws IOException, UnreadableException {
    Optional<String> name = parts.next();
    while (name.isPresent()) {
      check(name.get());
      byte[] part = read(parts);
      if (isXml(name.get())) {
        xml.scan(part);
      }
      name = parts.next();
    }
    if (!ArchiveDirectory.lists(content.bytes(), names.size())) {
      throw new IOException("the directory at the end of the archive does not list its parts");
    }
    return new Scanned(kind(), names.stream().anyMatch(MACROS.asMatchPredicate()));
  }

  private void check(String name) throws UnreadableException {
    boolean leadsOut = name.contains("..") || name.startsWith("/") || name.contains("\\");
    if (leadsOut || !names.add(name)) {
      throw new UnreadableException(
          "its parts have names that no workbook has", "save it again in Excel");
    }
    ReadLimits.check(names.size(), ReadLimits.ARCHIVE_ENTRIES, "parts");
  }

  private byte[] read(ArchiveParts parts) throws IOException, UnreadableException {
    byte[] part = parts.read((int) (ReadLimits.UNPACKED_BYTES - unpacked) + 1);
    unpacked += part.length;
    ReadLimits.check(unpacked, ReadLimits.UNPACKED_BYTES, "unpacked bytes");
    boolean large = part.length > ReadLimits.PACKING_RATIO_FROM_BYTES;
    if (large && part.length / ReadLimits.PACKING_RATIO > content.bytes().length) {
      throw new UnreadableException(
          "it unpacks to far more than its size", "send the return alone, as values");
    }
    return part;
  }

  private static boolean isXml(String name) {
    return name.endsWith(".xml") || name.endsWith(".rels");
  }

  private Content kind() throws UnreadableException {
    if (names.contains("xl/workbook.xml")) {
      return Content.EXCEL;
    }
    if (names.contains("content.xml")) {
      return Content.OPEN_DOCUMENT;
    }
    throw new UnreadableException(
        names.contains("xl/workbook.bin")
            ? "it is a binary workbook (.xlsb)"
            : "it is an archive, not a workbook",
        "save it as .xlsx");
  }
}
