package uk.seslip.ehecme.ingest.source;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Reads OpenDocument spreadsheets, such as LibreOffice writes, as a stream.
 *
 * <p>Rows and cells say how often they repeat, and a million empty ones are one element; only those
 * that hold something are ever laid out. Source: OASIS, OpenDocument 1.3, part 3, section 9.
 */
final class OpenDocumentReader {

  private static final String CONTENT = "content.xml";

  private final FileContent content;
  private final Set<String> hiddenStyles = new HashSet<>();
  private final Set<String> struckStyles = new HashSet<>();
  private final List<Grid> grids = new ArrayList<>();
  private final List<SourceNote> notes = new ArrayList<>();
  private String style = "";

  private OpenDocumentReader(FileContent content) {
    this.content = content;
  }

  static SourceDocument read(FileContent content) throws UnreadableException {
    OpenDocumentReader reader = new OpenDocumentReader(content);
    try {
      reader.read(ClosedXml.open(reader.contentXml()));
    } catch (IOException | XMLStreamException damaged) {
      throw new UnreadableException("its inside is damaged", "save it as .xlsx");
    }
    return new SourceDocument(content.meta(), reader.grids, reader.notes);
  }

  private byte[] contentXml() throws IOException {
    try (ArchiveParts parts = new ArchiveParts(content)) {
      Optional<String> name = parts.next();
      while (name.isPresent()) {
        if (name.get().equals(CONTENT)) {
          return parts.read(ReadLimits.UNPACKED_BYTES);
        }
        name = parts.next();
      }
    }
    throw new IOException("there is no " + CONTENT);
  }

  private void read(XMLStreamReader xml) throws XMLStreamException, UnreadableException {
    while (xml.hasNext()) {
      if (xml.next() == XMLStreamConstants.START_ELEMENT) {
        open(xml);
      }
    }
    xml.close();
  }

  private void open(XMLStreamReader xml) throws XMLStreamException, UnreadableException {
    switch (xml.getLocalName()) {
      case "style" -> style = OpenDocumentTable.attribute(xml, "name");
      case "table-properties" -> {
        if (OpenDocumentTable.attribute(xml, "display").equals("false")) {
          hiddenStyles.add(style);
        }
      }
      case "text-properties" -> {
        String line = OpenDocumentTable.attribute(xml, "text-line-through-style");
        if (!line.isEmpty() && !line.equals("none")) {
          struckStyles.add(style);
        }
      }
      case "table" -> readTable(xml);
      default -> {}
    }
  }

  private void readTable(XMLStreamReader xml) throws XMLStreamException, UnreadableException {
    ReadLimits.check(grids.size() + 1L, ReadLimits.SHEETS, "sheets");
    boolean hidden = hiddenStyles.contains(OpenDocumentTable.attribute(xml, "style-name"));
    OpenDocumentTable table = new OpenDocumentTable(content.meta().name(), xml, struckStyles);
    Grid grid = table.read(hidden);
    grids.add(grid);
    notes.addAll(table.notes());
    if (hidden && grid.height() > 0) {
      notes.add(SourceNote.hiddenSheet(grid.file(), grid.sheet()));
    }
  }
}
