package uk.seslip.ehecme.ingest.source;

import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Opens XML as a stream that never looks outside itself. */
final class ClosedXml {

  private static final XMLInputFactory FACTORY = factory();

  private ClosedXml() {}

  private static XMLInputFactory factory() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    return factory;
  }

  /**
   * Opens a part. It is decoded here, because the parser would print what is wrong with its bytes;
   * spreadsheet programs write UTF-8 and nothing else.
   */
  static XMLStreamReader open(byte[] xml) throws XMLStreamException {
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(xml)).toString();
      String unmarked = text.startsWith("\uFEFF") ? text.substring(1) : text;
      return FACTORY.createXMLStreamReader(new StringReader(unmarked));
    } catch (CharacterCodingException malformed) {
      throw new XMLStreamException("it is not UTF-8", malformed);
    }
  }
}
