package uk.seslip.ehecme.ingest.source;

import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Counts what a workbook's XML parts hold, as a stream: rows, cells, columns, merged regions, depth
 * and the length of texts. Nothing outside a part is ever opened, and a part that declares a
 * document type is refused.
 */
final class XmlScan {

  private long cells;
  private long mergedRegions;

  void scan(byte[] part) throws UnreadableException {
    try {
      XMLStreamReader reader = ClosedXml.open(part);
      new Part().scan(reader);
      reader.close();
    } catch (XMLStreamException malformed) {
      throw new UnreadableException(
          "its inside is damaged or protected by a password", "save it again as .xlsx");
    }
  }

  /** The counts of one part; a sheet is a part. */
  private final class Part {

    private long rows;
    private long column;
    private long depth;
    private long characters;
    private final SheetPlaces places = new SheetPlaces();

    void scan(XMLStreamReader reader) throws XMLStreamException, UnreadableException {
      while (reader.hasNext()) {
        switch (reader.next()) {
          case XMLStreamConstants.START_ELEMENT -> open(reader);
          case XMLStreamConstants.END_ELEMENT -> close(reader);
          case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> read(reader);
          case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE -> refuse();
          default -> {}
        }
      }
    }

    private void open(XMLStreamReader reader) throws UnreadableException {
      characters = 0;
      ReadLimits.check(++depth, ReadLimits.XML_DEPTH, "levels");
      switch (reader.getLocalName()) {
        case "row" -> countRow(reader.getAttributeValue(null, "r"));
        case "c" -> countCell(reader.getAttributeValue(null, "r"));
        case "mergeCell" ->
            ReadLimits.check(++mergedRegions, ReadLimits.MERGED_REGIONS, "merged cells");
        default -> {}
      }
    }

    private void close(XMLStreamReader reader) {
      depth--;
      if (reader.getLocalName().equals("row")) {
        places.endRow();
      }
    }

    private void countRow(String number) throws UnreadableException {
      column = 0;
      places.beginRow(number);
      ReadLimits.check(++rows, ReadLimits.ROWS, "rows");
    }

    private void countCell(String reference) throws UnreadableException {
      column++;
      places.add(reference);
      ReadLimits.check(++cells, ReadLimits.CELLS, "cells");
      long named = reference == null ? 0 : CellNames.columnOf(reference) + 1L;
      ReadLimits.check(Math.max(named, column), ReadLimits.COLUMNS, "columns");
    }

    private void read(XMLStreamReader reader) throws UnreadableException {
      characters += reader.getTextLength();
      ReadLimits.check(characters, ReadLimits.CELL_CHARACTERS, "characters in one cell");
    }

    private void refuse() throws UnreadableException {
      throw new UnreadableException(
          "it declares a document type, which no workbook does", "save it again in Excel");
    }
  }
}
